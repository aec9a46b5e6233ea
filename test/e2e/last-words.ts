type Words = () => Promise<string> | string

const kept: Words[] = []
const most = 4

/** Keeps what could tell why a test failed; the last few are told where one does. */
export function keepWords(words: Words): void {
  kept.push(words)
  if (kept.length > most) kept.shift()
}

/** The last few that were kept, the newest at the end. */
export async function lastWords(): Promise<string[]> {
  return Promise.all(kept.map(async (words) => words()))
}
