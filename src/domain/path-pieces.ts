/** A piece of a path: a name, or what stands between names. */
interface PathPiece {
  readonly text: string
  /** Whether the piece holds letters that run from right to left, and so would turn what stands beside it. */
  readonly turns: boolean
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * The pieces of a path that holds letters from right to left, cut beside separators and dots; null for any other path. Laid out from
 * left to right, each turned in itself only, they show the folders in their order and the ending where one looks for it.
 */
export function pathPieces(path: string): readonly PathPiece[] | null {
  if (!rightToLeft.test(path)) return null
  return path
    .split(/([/\\.]+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, turns: rightToLeft.test(text) }))
}

/** The same path in characters, for a layout that has no markup: the whole from left to right, each name isolated. */
export function isolatedPath(path: string): string {
  const pieces = pathPieces(path)
  if (pieces === null) return path
  return `\u2066${pieces.map(({ text, turns }) => (turns ? `\u2067${text}\u2069` : text)).join('')}\u2069`
}
