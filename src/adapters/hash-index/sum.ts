/** A sum in which each change of a word shows: four sums side by side, of every fourth word each, which take the time of one. */
export type Sum = readonly [number, number, number, number]

/** What a sum begins with. */
export const sumOfNothing: Sum = [0, 0, 0, 0]

/** Adds words, a multiple of four of them, to a sum. */
export function addToSum(sum: Sum, words: Uint32Array): Sum {
  let [first, second, third, fourth] = sum
  for (let at = 0; at < words.length; at += 4) {
    first = add(first, words[at] ?? 0)
    second = add(second, words[at + 1] ?? 0)
    third = add(third, words[at + 2] ?? 0)
    fourth = add(fourth, words[at + 3] ?? 0)
  }
  return [first >>> 0, second >>> 0, third >>> 0, fourth >>> 0]
}

function add(sum: number, word: number): number {
  return Math.imul((sum ^ word) + 1, 0x01000193)
}
