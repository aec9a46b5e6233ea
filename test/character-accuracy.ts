/** The share of the expected letters and digits (lines joined by `|`) that were read: 1 − edit distance ÷ length, not below 0. */
export function characterAccuracy(expected: string, read: readonly string[]): number {
  const truth = expected
    .split('|')
    .map(lettersAndDigits)
    .filter((line) => line !== '')
  const found = read.map(lettersAndDigits).filter((line) => line !== '')
  const length = truth.reduce((sum, line) => sum + line.length, 0)
  if (length === 0) return found.length === 0 ? 1 : 0
  const errors = truth.reduce(
    (sum, line) => sum + Math.min(line.length, ...[...found, found.join('')].map((one) => leastEdits(line, one))),
    0,
  )
  return Math.max(0, 1 - errors / length)
}

/** The letters, marks and digits of a line alone. */
export function lettersAndDigits(line: string): string {
  return line.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

/** The least number of edits that make `line` of any part of `whole`: lines may be joined or split otherwise than expected. */
export function leastEdits(line: string, whole: string): number {
  let previous = Array.from({ length: whole.length + 1 }, () => 0)
  for (let row = 1; row <= line.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= whole.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (line[row - 1] === whole[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return Math.min(...previous)
}
