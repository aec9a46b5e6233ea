/** The keys of the words on reports and their release, in the catalogue under `release.`; a test holds both lists equal. */
export const releaseWords = [] as const
