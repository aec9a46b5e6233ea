import { Problem } from '../problem.ts'

const longest = 100

/** The name as it is kept: without spaces around it, with single ones in it. An empty or overlong one is the problem `request-invalid`. */
export function tidyName(text: string): string {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
  if (name === '' || name.length > longest) throw new Problem('request-invalid', 'name')
  return name
}

/** What two names must share to count as the same: their letters, whatever their case and form. */
export function nameKey(name: string): string {
  return tidyName(name).normalize('NFKC').toLowerCase()
}
