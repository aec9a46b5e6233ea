/** The keys of the words on people and signing in, in the catalogue under `people.`; a test holds both lists equal. */
export const peopleWords = [] as const
