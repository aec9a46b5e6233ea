/** Codecs whose decoders decode every picture, also when they are told to leave out all that do not stand by themselves. */
const wholeOnly: ReadonlySet<string> = new Set(['vp9', 'av1'])

/** Whether a first look at a film of this codec must choose the packets, as its decoder does not choose; null: the codec is not known. */
export function isLookedAtByPackets(codec: string | null): boolean {
  return codec !== null && wholeOnly.has(codec)
}
