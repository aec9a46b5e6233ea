import type { Box, Locator, MediaTime } from '../../domain/timeline.ts'

/** The whole of a still: the medium itself for a photo, the frame for a film. */
export function stillLocator({ at }: { readonly at: MediaTime | null }): Locator {
  return at === null ? { on: 'media' } : { on: 'frame', at }
}

/** A part of a still, in fractions of the picture. */
export function regionLocator({ at }: { readonly at: MediaTime | null }, box: Box): Locator {
  return { on: 'region', at, box }
}
