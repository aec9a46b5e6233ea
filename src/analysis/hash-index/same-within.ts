/** Bits within which two PDQ hashes are of the same picture, as the publishers of PDQ recommend. */
export const sameWithin = 31
