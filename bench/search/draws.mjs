/** Draws that are the same each time for one seed (mulberry32). */
export class Draws {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1. */
  fraction() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(end) {
    return Math.floor(this.fraction() * end);
  }

  chance(share) {
    return this.fraction() < share;
  }

  one(list) {
    return list[this.below(list.length)];
  }

  some(list, count) {
    return Array.from({ length: count }, () => this.one(list));
  }

  /** By shares: `{ fully_remote: 60, hybrid: 25, onsite: 15 }`. */
  weighted(shares) {
    let at = this.fraction() * Object.values(shares).reduce((sum, share) => sum + share, 0);
    for (const [value, share] of Object.entries(shares)) {
      at -= share;
      if (at < 0) return value;
    }
    return Object.keys(shares).at(-1);
  }

  /** Few at the beginning are drawn often, most hardly ever. */
  zipf(end) {
    return Math.min(end - 1, Math.floor(end ** this.fraction()) - 1);
  }
}
