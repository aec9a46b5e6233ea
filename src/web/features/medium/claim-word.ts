import { type ConsoleWord, consoleWords } from '../../../contract/console-words.ts'

/** The word for a kind of claim; null for a kind that this console does not know yet. */
export function claimWord(kind: string): ConsoleWord | null {
  return consoleWords.find((word) => word === `claim-${kind}`) ?? null
}
