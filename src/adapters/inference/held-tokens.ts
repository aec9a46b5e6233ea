import { freeLetters, isFreeText, nextLetters, type Position, writeOn } from '../../analysis/vision/reply-form.ts'

/** What each token of a model writes, sorted out once: tokens by their first letter, and those that free text can hold. */
export interface TokenTexts {
  readonly texts: readonly string[]
  readonly byFirst: ReadonlyMap<string, readonly number[]>
  readonly free: readonly number[]
}

/** Reads a whole vocabulary; a token that writes nothing, or half a letter, has no place in a reply. */
export function tokenTexts(texts: readonly string[]): TokenTexts {
  const ids = texts.flatMap((text, id) => (text === '' || text.includes('\ufffd') ? [] : [id]))
  const textOf = (id: number) => texts[id] ?? ''
  return { texts, byFirst: Map.groupBy(ids, (id) => textOf(id).charAt(0)), free: ids.filter((id) => isFreeText(textOf(id))) }
}

/** The tokens that can come next where a reply has got to. */
export function tokensHere(position: Position, { texts, byFirst, free }: TokenTexts): number[] {
  const most = freeLetters(position)
  const inFreeText = most === 0 ? [] : free.filter((id) => (texts[id] ?? '').length <= most)
  const fitting = [...nextLetters(position)]
    .flatMap((letter) => byFirst.get(letter) ?? [])
    .filter((id) => writeOn(position, texts[id] ?? '').length > 0)
  return [...new Set([...inFreeText, ...fitting])]
}

/** Takes the chance from every token but the allowed ones; `scores` holds one number a token. */
export function keepOnly(scores: Float32Array, allowed: readonly number[]): void {
  const kept = allowed.map((id): readonly [number, number] => [id, scores[id] ?? Number.NEGATIVE_INFINITY])
  scores.fill(Number.NEGATIVE_INFINITY)
  for (const [id, score] of kept) scores[id] = score
}
