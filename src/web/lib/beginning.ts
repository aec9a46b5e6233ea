/** The claim with which the review of a medium begins, and the sample that asks for it; they live in the address. */
export interface Beginning {
  readonly claim?: string
  readonly sample?: string
}

/** Reads it from an address; what is no id is left out, and so is a sample without its claim. */
export function readBeginning({ claim, sample }: Readonly<Record<string, unknown>>): Beginning {
  if (typeof claim !== 'string' || !/^c-[0-9a-f]{24}$/.test(claim)) return {}
  return typeof sample === 'string' && /^[\w-]{1,60}$/.test(sample) ? { claim, sample } : { claim }
}
