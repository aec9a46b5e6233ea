import type { Words } from '../interface/words-context.tsx'

/** Milliseconds until what is not complete is asked for again: soon where words are still being looked for. */
export function againAfter(found: { readonly complete: boolean; readonly share: number } | undefined): number | undefined {
  if (found === undefined || found.complete) return undefined
  return found.share === 1 ? 400 : 1500
}

/** Says that there may be more than is shown, and how far the index has come while it is being made. */
export function notComplete({ say, formats }: Pick<Words, 'say' | 'formats'>, share: number): string {
  if (share === 1) return say('finding.not-complete')
  // Rounded down: all of it is not told before it is.
  const percent = new Intl.NumberFormat(formats, { style: 'percent' }).format(Math.floor(share * 100) / 100)
  return say('finding.being-made', { share: percent })
}
