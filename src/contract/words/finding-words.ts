/** The keys of the words on search, map and calendar, in the catalogue under `finding.`; a test holds both lists equal. */
export const findingWords = [] as const
