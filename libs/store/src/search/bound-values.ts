/** Collects values while SQL is written around their placeholders, so that no value ever becomes SQL. */
export class BoundValues {
  readonly list: unknown[] = [];

  /** Keeps the value and returns its placeholder. */
  put(value: unknown): string {
    return `$${this.list.push(value)}`;
  }
}
