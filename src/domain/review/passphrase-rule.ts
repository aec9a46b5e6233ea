import { Problem } from '../problem.ts'

/** The fewest characters of a passphrase, and the most. There are no rules on what they are: length is what makes it strong. */
export const shortestPassphrase = 12
export const longestPassphrase = 256

/** Refuses a passphrase that is too short or longer than anyone would type. */
export function requirePassphrase(passphrase: string): void {
  const length = [...passphrase].length
  if (length < shortestPassphrase || length > longestPassphrase) throw new Problem('passphrase-length')
}
