/** Why somebody works on although a break is due: `rested` had one away from this screen. */
export const goOnReasons = ['finish-medium', 'rested', 'urgent-lead', 'hand-over'] as const
export type GoOnReason = (typeof goOnReasons)[number]
