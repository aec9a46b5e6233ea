/** How alike two lines read, 0…1: one minus the edit distance over the longer length, letters and digits only, case ignored. */
export function textLikeness(one: string, other: string): number {
  const a = lettersOf(one)
  const b = lettersOf(other)
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer
}

/** The letters and digits of a text, in lower case. */
export function lettersOf(text: string): string[] {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]/gu)
  return letters === null ? [] : [...letters]
}

function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [index, letter] of a.entries()) {
    const next = [index + 1]
    for (const [column, other] of b.entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
