import type { TextLine } from './text-line.ts'

const limits = { lines: 3, letters: 20, share: 0.9 } as const

/** The confidence that a picture is turned, once, when its text is: most of at least three lines stand on their side or head. */
export function turnedText(lines: readonly TextLine[]): number[] {
  const letters = (some: readonly TextLine[]) => some.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  const turned = lines.filter(({ frame }) => frame.across.x < Math.abs(frame.across.y))
  const share = letters(turned) / Math.max(1, letters(lines))
  return turned.length >= limits.lines && letters(turned) >= limits.letters && share >= limits.share ? [share] : []
}
