/** The claim with which the review of a medium begins; it lives in the address. */
export interface Beginning {
  readonly claim?: string
}

/** Reads it from an address; what is no id of a claim is left out. */
export function readBeginning(search: Readonly<Record<string, unknown>>): Beginning {
  return typeof search.claim === 'string' && /^c-[0-9a-f]{24}$/.test(search.claim) ? { claim: search.claim } : {}
}
