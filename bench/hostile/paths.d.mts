export function hostilePaths(count: number, seed?: number): Generator<string>;
