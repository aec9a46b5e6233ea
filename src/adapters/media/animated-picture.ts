import type { Still } from '../../analysis/analyzer.ts'
import { createLedgerBuilder, ledgerDefaults, ledgerFrameSize } from '../../analysis/ledger/ledger-builder.ts'
import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import { squashForHash } from '../../analysis/pixels/squash-for-hash.ts'
import type { DecodedMedium, DecodeLimits } from '../../application/ports/media-decoder.ts'
import type { ContentType } from '../../domain/evidence.ts'
import type { Ledger } from '../../domain/timeline.ts'
import type { PictureHead } from './child-picture-request.ts'
import { stillLongSide } from './decoded-picture.ts'
import { evenly } from './evenly.ts'
import type { OpenPicture } from './picture-process.ts'
import { sharpId } from './safe-sharp.ts'

/** Delays are kept in milliseconds. */
const timeBase = [1, 1000] as const
/** What viewers use where a delay is missing or shorter than they allow. */
const usualDelay = 100
/** The ledger looks at all of them together, which is 184 MB; frames of one pixel are no smaller there. */
const mostFrames = 10_000

/**
 * Decodes a picture that moves (GIF, WebP) as the short film that it is. Null when it has one frame, or so many that they
 * pass the pixel limit together or cannot be held for the ledger: it is then decoded as a photo.
 */
export async function decodeAnimation(picture: OpenPicture, type: ContentType, limits: DecodeLimits): Promise<DecodedMedium | null> {
  const head = await picture.head()
  const frames = head.delays === null ? 1 : head.pages
  const size = { width: head.width, height: head.height }
  if (frames <= 1 || frames > mostFrames || size.width * size.height * frames > limits.maxPixels) return null
  const { ledger, end } = await animationLedger(picture, head)
  const entries = evenly(ledger.entries.length, limits.maxStills)
  return {
    look: 'whole',
    facts: {
      kind: type.kind,
      mimeType: type.mimeType,
      container: null,
      ...size,
      duration: { pts: end, timeBase },
      hasPicture: true,
      hasSound: false,
      damaged: false,
      decoder: sharpId(),
    },
    ledger,
    stills: await animationStills(picture, { ledger, entries, size }),
    hashTrack: null,
    motion: null,
    sound: null,
    problems: [],
    omitted: { stills: ledger.entries.length - entries.length, sound: false, pictures: 0 },
  }
}

/** The number of the picture that is shown at so many seconds. */
export function pageAt({ delays }: PictureHead, at: number): number {
  let end = 0
  for (const [page, delay] of (delays ?? []).entries()) {
    end += delay || usualDelay
    if (Math.round(at * timeBase[1]) < end) return page
  }
  return Math.max(0, (delays?.length ?? 1) - 1)
}

async function animationLedger(picture: OpenPicture, head: PictureHead): Promise<{ ledger: Ledger; end: number }> {
  const { width, height } = ledgerFrameSize
  const all = await picture.pages(ledgerFrameSize)
  const builder = createLedgerBuilder({ timeBase, ...ledgerDefaults })
  const bytes = width * height * 3
  let pts = 0
  for (let frame = 0; frame * bytes < all.data.length; frame++) {
    builder.push({ frame, pts, picture: { width, height, data: all.data.subarray(frame * bytes, (frame + 1) * bytes) } })
    pts += head.delays?.[frame] || usualDelay
  }
  return { ledger: builder.finish(pts), end: pts }
}

interface Chosen {
  readonly ledger: Ledger
  readonly entries: readonly number[]
  readonly size: { readonly width: number; readonly height: number }
}

async function animationStills(source: OpenPicture, { ledger, entries, size }: Chosen): Promise<Still[]> {
  const stills: Still[] = []
  for (const entry of entries) {
    const still = ledger.entries[entry]?.still
    if (still === undefined) continue
    const picture = await source.page(still.frame, sizeWithin(size, stillLongSide(entries.length)))
    stills.push({ at: still.at, frame: still.frame, entry, picture, hashPicture: squashForHash(picture) })
  }
  return stills
}
