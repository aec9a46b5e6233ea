/** What an interface catalogue lacks against the reference: keys, words, and variables that do not agree. */
export function interfaceGaps(reference: Readonly<Record<string, string>>, catalogue: Readonly<Record<string, string>>): string[] {
  const absent = Object.keys(reference)
    .filter((key) => (catalogue[key] ?? '') === '')
    .map((key) => `interface ${key} is missing`)
  const foreign = Object.keys(catalogue)
    .filter((key) => !(key in reference))
    .map((key) => `interface ${key} is unknown`)
  const differing = Object.entries(reference)
    .filter(([key, source]) => key in catalogue && variables(source) !== variables(catalogue[key] ?? ''))
    .map(([key]) => `interface ${key} takes other values than English`)
  return [...absent, ...foreign, ...differing]
}

// A catalogue is looked at again for each message taken out of it.
const known = new Map<string, string>()

function variables(source: string): string {
  const found = known.get(source) ?? namesIn(source)
  known.set(source, found)
  return found
}

function namesIn(source: string): string {
  const names = [...source.matchAll(/\$([\p{Letter}_][\p{Letter}\p{Number}_-]*)/gu)].map((match) => match[1] ?? '')
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1)).join(' ')
}
