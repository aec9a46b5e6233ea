/** A digest in groups of four digits, as people compare it: `1a2b 3c4d …`. */
export function digestGroups(digest: string): string {
  return digest.match(/.{1,4}/g)?.join(' ') ?? ''
}
