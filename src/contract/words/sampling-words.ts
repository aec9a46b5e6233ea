/** The keys of the words on samples, in the catalogue under `sampling.`; a test holds both lists equal. */
export const samplingWords = [] as const
