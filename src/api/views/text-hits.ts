import type { MediumInList, PassageShown } from '../../contract/media.ts'

const mostHits = 3

/** The first passages of a film, beyond its summary, in which one of the words occurs: the time and the sentence. */
export function textHits(passages: readonly PassageShown[], words: string): MediumInList['hits'] {
  const sought = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (sought.length === 0) return []
  return passages
    .filter((passage) => passage.shot !== null)
    .flatMap(({ from, sentences }) => sentences.map(({ text }) => ({ from, text })))
    .filter(({ text }) => holdsOne(text, sought))
    .slice(0, mostHits)
}

function holdsOne(text: string, sought: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return sought.some((word) => lower.includes(word))
}
