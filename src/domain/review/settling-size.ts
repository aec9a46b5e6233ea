import type { Claim, ClaimKind } from '../description.ts'
import type { Making } from '../wider-vocabulary.ts'
import type { PictureTier } from './tier.ts'

/** With how little of a medium a claim is settled, as far as an experiment on ordinary photos told (docs/decisions/2026-11-23-tiers.md). */
export type Settling =
  /** Words, numbers and metadata: the page itself. */
  | { readonly by: 'text' }
  | { readonly by: 'sound' }
  | {
      readonly by: 'picture'
      /** Opened first; never a tier that shows the picture as it is. */
      readonly first: Extract<PictureTier, 'outline' | 'stylised'>
      /** What usually settles it: above `first` where lines and flat areas leave out what the claim is about. */
      readonly settles: PictureTier | 'clip'
      /** Pixels. */
      readonly longestSide: number
      /** What is shown around the region, in parts of its longer side. */
      readonly margin: number
      /** `whole`: the claim is about the picture, or about where in it something is. */
      readonly shows: 'region' | 'whole'
    }

/** A claim of each kind to the smallest look that settles it. */
const settlings: Readonly<Record<ClaimKind, Settling>> = {
  object: inRegion('outline', 320, 0.5),
  people: inRegion('outline', 320, 0.5),
  faces: inRegion('outline', 320, 0.3),
  posture: inRegion('outline', 320, 0.3),
  clothing: inRegion('stylised', 240, 0.3),
  text: inRegion('outline', 480, 0.1),
  mark: inRegion('stylised', 320, 0.2),
  position: ofWhole('outline', 320),
  light: ofWhole('stylised', 160),
  colour: ofWhole('stylised', 160),
  setting: ofWhole('stylised', 320),
  'film-people': ofWhole('outline', 320),
  'film-object': ofWhole('outline', 320),
  'film-text': ofWhole('outline', 480),
  'film-setting': ofWhole('stylised', 320),
  'nothing-recognised': ofWhole('stylised', 320),
  'same-picture': ofWhole('stylised', 240),
  'same-film': ofWhole('stylised', 240),
  'same-place': ofWhole('stylised', 320),
  'place-group': ofWhole('stylised', 320),
  continues: ofWhole('stylised', 240),
  // Flat areas keep what is dark and what is blurred, lines do not; so measured on drawings of sharp, blurred and darkened photos.
  quality: ofWhole('stylised', 480),
  // Lines and flat areas make a photo look drawn, and take the features from a face.
  making: { ...ofWhole('stylised', 240), settles: 'grey' },
  'face-group': { ...inRegion('stylised', 320, 0.2), settles: 'grey' },
  'age-range': { ...inRegion('stylised', 320, 0.3), settles: 'grey' },
  event: { ...ofWhole('stylised', 320), settles: 'clip' },
  camera: { ...ofWhole('stylised', 160), settles: 'clip' },
  sound: { by: 'sound' },
  speech: { by: 'sound' },
  'speech-total': { by: 'sound' },
  translation: { by: 'text' },
  'taken-at': { by: 'text' },
  device: { by: 'text' },
  software: { by: 'text' },
  place: { by: 'text' },
  'name-mismatch': { by: 'text' },
  shot: { by: 'text' },
  film: { by: 'text' },
  picture: { by: 'text' },
  recording: { by: 'text' },
  damaged: { by: 'text' },
  'first-look': { by: 'text' },
}

/** Before a tier that shows the picture as it is: more around it, and larger. */
export const secondLook = { tier: 'stylised', longestSide: 640, margin: 1.5 } as const satisfies {
  readonly tier: PictureTier
  readonly longestSide: number
  readonly margin: number
}

/** The smallest look that settles a claim of this kind. */
export function settlingOf(kind: ClaimKind): Settling {
  return settlings[kind]
}

/**
 * The smallest look that settles a claim, by what it says. That a picture stands still only a film tells. The edges of windows, of pictures put
 * together and of letters laid over show in a drawing, which is assumed, not tried; whether it was a drawing before does not.
 */
export function settlingOfClaim({ kind, args }: Pick<Claim, 'kind' | 'args'>): Settling {
  const settling = settlings[kind]
  // Of a film without sound nothing could be played.
  if ('state' in args && args.state === 'no-sound') return { by: 'text' }
  if (settling.by !== 'picture') return settling
  if ('defect' in args && args.defect === 'frozen') return { ...settling, settles: 'clip' }
  return 'making' in args && drawnMakings.has(args.making) ? { ...settling, settles: settling.first } : settling
}

const drawnMakings: ReadonlySet<Making> = new Set(['screenshot', 'screen-recording', 'collage', 'watermark'])

/** Told of a film as a whole, drawn together from the claims of its shots. */
const drawnTogether: ReadonlySet<string> = new Set<ClaimKind>(['film-people', 'film-object', 'film-text', 'film-setting', 'speech-total'])

/** Whether claims of this kind follow from those of the shots: asked after them, they are settled by what was decided there. */
export function isDrawnTogether(kind: string): boolean {
  return drawnTogether.has(kind)
}

/** Whether a word names a kind of claim. */
export function isClaimKind(kind: string): kind is ClaimKind {
  return Object.hasOwn(settlings, kind)
}

type PictureSettling = Extract<Settling, { by: 'picture' }>

function inRegion(first: PictureSettling['first'], longestSide: number, margin: number): PictureSettling {
  return { by: 'picture', first, settles: first, longestSide, margin, shows: 'region' }
}

function ofWhole(first: PictureSettling['first'], longestSide: number): PictureSettling {
  return { by: 'picture', first, settles: first, longestSide, margin: 0, shows: 'whole' }
}
