/** The keys of the words on verification, in the catalogue under `review.`; a test holds both lists equal. */
export const reviewWords = [] as const
