/** The keys of the words on care for the person, in the catalogue under `care.`; a test holds both lists equal. */
export const careWords = [] as const
