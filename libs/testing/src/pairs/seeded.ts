/** Chance that comes out the same for the same seed (mulberry32). */
export interface Chance {
  next: () => number;
  one: <T>(from: readonly T[]) => T;
  some: <T>(from: readonly T[], count: number) => T[];
  whole: (from: number, to: number) => number;
  maybe: (share: number) => boolean;
}

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const one = <T>(from: readonly T[]): T => {
    const chosen = from[whole(0, from.length - 1)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  };
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from];
    return Array.from({ length: Math.min(count, from.length) }, () =>
      left.splice(whole(0, left.length - 1), 1),
    ).flat();
  };
  return { next, one, some, whole, maybe: (share) => next() < share };
}
