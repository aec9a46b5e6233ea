import type { LocaleTag } from '../../domain/id.ts'
import type { ProblemCode } from '../../domain/problem.ts'
import { formatMessage } from './format-message.ts'

/** A problem in words: one sentence on what happened, one on what to do. */
export interface ProblemWords {
  readonly happened: string
  readonly remedy: string
}

/** The words for a problem in the given language. */
export function problemWords(locale: LocaleTag, code: ProblemCode): ProblemWords {
  return { happened: formatMessage(locale, `problems.${code}`), remedy: formatMessage(locale, `problems.${code}.remedy`) }
}
