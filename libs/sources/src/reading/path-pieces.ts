/** The pieces of an address's path, decoded; one that was never rightly encoded stays as it is. */
export function pathPieces({ pathname }: URL): string[] {
  return pathname.split('/').filter(Boolean).map(decoded);
}

export function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
