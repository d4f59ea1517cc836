/** Employers by numbers of the index's own, from 1 without gaps, so that they can be counted in an array. */
export class Employers {
  private readonly numbers = new Map<number, number>();
  private readonly ids: number[] = [0];
  private readonly names: string[] = [''];

  /** One more than the highest number. */
  get end(): number {
    return this.ids.length;
  }

  /** The number of the employer, whose name is kept as the latest posting has it. */
  numberOf(id: number, name: string | null): number {
    const known = this.numbers.get(id);
    const number = known ?? this.ids.push(id) - 1;
    if (known === undefined) this.numbers.set(id, number);
    this.names[number] = name ?? this.names[number] ?? '';
    return number;
  }

  idOf(number: number): number {
    return this.ids[number]!;
  }

  nameOf(number: number): string {
    return this.names[number]!;
  }
}
