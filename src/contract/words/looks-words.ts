/** The keys of the words on looks at media, in the catalogue under `looks.`; a test holds both lists equal. */
export const looksWords = [] as const
