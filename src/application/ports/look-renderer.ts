import type { ContentType, Exhibit } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import type { PictureTier } from '../../domain/review/tier.ts'
import type { Box, MediaTime } from '../../domain/timeline.ts'

/** Where a medium lies: one path of one exhibit. */
export interface MediumPlace {
  readonly exhibit: Exhibit
  readonly path: string
}

/** A medium whose bytes are to be looked at; its places are tried in their order. */
export interface LookedAtMedium extends ContentType {
  readonly media: MediaId
  readonly bytes: number
  readonly places: readonly MediumPlace[]
}

/** A part of a film or of sound. The renderer takes at most `mostLookSeconds` of it, from its beginning. */
export interface LookSpan {
  readonly from: MediaTime
  readonly to: MediaTime
}

/** A medium's picture, or the part of it in `region` with a margin, made ready for the eyes of a person. */
export interface PictureLook {
  readonly tier: PictureTier
  /** In the upright picture; null: the whole. */
  readonly region: Box | null
  /** What is shown around the region, in parts of its longer side; 0 shows the region alone. */
  readonly margin: number
  /** The frame that is shown at this time; null: the first, and the picture of a photo. */
  readonly at: MediaTime | null
  /** Of the rendered picture, in pixels; nothing is enlarged beyond twice its size. */
  readonly longestSide: number
}

/** A short silent film, in the style of a picture tier. */
export interface ClipLook {
  readonly tier: 'clip'
  readonly style: PictureTier
  readonly region: Box | null
  readonly margin: number
  readonly span: LookSpan
  /** At most 480 is rendered. */
  readonly longestSide: number
}

/** A quiet excerpt of the sound alone. */
export interface SoundLook {
  readonly tier: 'audio'
  readonly span: LookSpan
}

export type Look = PictureLook | ClipLook | SoundLook

/** The longest clip or sound that is rendered, in seconds; a policy may allow less, never more. */
export const mostLookSeconds = 10
/** The longest side that is rendered, in pixels; a policy may allow less, never more. */
export const mostLookSide = 1280

/** What may be sent to the page; nothing of it is a byte of the original, and nothing of it is kept. */
export type RenderedLook =
  | { readonly type: 'image/webp'; readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  | {
      readonly type: 'video/webm'
      readonly bytes: Uint8Array
      readonly width: number
      readonly height: number
      readonly seconds: number
    }
  | { readonly type: 'audio/wav'; readonly bytes: Uint8Array; readonly seconds: number }

/** Renders what a person may see or hear of a medium. Expected failures are Problems; an aborted signal throws an `AbortError`. */
export interface LookRenderer extends AsyncDisposable {
  render(medium: LookedAtMedium, look: Look, signal: AbortSignal): Promise<RenderedLook>
}
