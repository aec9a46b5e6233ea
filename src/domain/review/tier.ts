/** How much of a medium is shown, from nothing (the text alone) upwards; sound is apart and never comes with a picture. */
export const tiers = ['text', 'outline', 'stylised', 'grey', 'still', 'clip', 'audio'] as const
export type Tier = (typeof tiers)[number]

/** A tier that shows or plays something, so that it needs an exposure row. */
export const shownTiers = ['outline', 'stylised', 'grey', 'still', 'clip', 'audio'] as const satisfies readonly Tier[]
export type ShownTier = (typeof shownTiers)[number]

/** A tier that is one picture. */
export const pictureTiers = ['outline', 'stylised', 'grey', 'still'] as const satisfies readonly ShownTier[]
export type PictureTier = (typeof pictureTiers)[number]

/** Whether a tier shows the picture as it is, if only without colour. */
export function isUnstylised(tier: Tier): boolean {
  return tier === 'grey' || tier === 'still' || tier === 'clip'
}
