import { longestPassphrase, shortestPassphrase } from '../../domain/review/passphrase-rule.ts'

/** What is wrong with a new passphrase that was typed twice; null where nothing is. */
export function passphraseFault(first: string, second: string): 'length' | 'differs' | null {
  const length = [...first].length
  if (length < shortestPassphrase || length > longestPassphrase) return 'length'
  return first === second ? null : 'differs'
}
