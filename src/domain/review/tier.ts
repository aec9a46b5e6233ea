/** How much of a medium is shown, from nothing (the text alone) upwards; sound is apart and never comes with a picture. */
export const tiers = ['text', 'outline', 'stylised', 'grey', 'still', 'clip', 'audio'] as const
export type Tier = (typeof tiers)[number]

/** A tier that shows or plays something, so that it needs an exposure row. */
export const shownTiers = ['outline', 'stylised', 'grey', 'still', 'clip', 'audio'] as const satisfies readonly Tier[]
export type ShownTier = (typeof shownTiers)[number]

/** A tier that is one picture. */
export const pictureTiers = ['outline', 'stylised', 'grey', 'still'] as const satisfies readonly ShownTier[]
export type PictureTier = (typeof pictureTiers)[number]

/** Whether a tier counts as picture in the limits of a day: what shows it as it is, if only without colour, and clips, which move. */
export function isUnstylised(tier: Tier): boolean {
  return tier === 'grey' || tier === 'still' || tier === 'clip'
}

/** Whether what a tier shows is drawn in lines or flat areas; clips are, for they are rendered in `clipStyle` alone. */
export function isDrawn(tier: Tier): boolean {
  return tier === 'outline' || tier === 'stylised' || tier === 'clip'
}

/** How every frame of a clip is drawn. No clip shows the picture as it is. */
export const clipStyle = 'stylised' satisfies PictureTier
