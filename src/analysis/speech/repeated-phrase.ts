const longestPhrase = 8
const leastRepeats = 4
const leastShare = 0.5

/** Whether one phrase, said over and over, makes up most of a transcript: recognisers that lost the thread do that. */
export function isLooping(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,.;:!?…]+/u)
    .filter((word) => word !== '')
  if (words.length >= leastRepeats && loops(words)) return true
  const letters = [...text.replace(/\s+/gu, '')]
  // Without spaces between words, look at letters; a word of one letter said often is an outcry.
  return words.length <= 2 && letters.length >= 2 * leastRepeats * 2 && loops(letters)
}

function loops(units: readonly string[]): boolean {
  for (let length = 1; length <= longestPhrase; length += 1) {
    for (let start = 0; start + length * leastRepeats <= units.length; start += 1) {
      const repeats = repeatsFrom(units, start, length)
      if (repeats >= leastRepeats && repeats * length >= leastShare * units.length) return true
    }
  }
  return false
}

function repeatsFrom(units: readonly string[], start: number, length: number): number {
  let repeats = 1
  while (units.slice(start, start + length).every((unit, at) => units[start + repeats * length + at] === unit)) repeats += 1
  return repeats
}
