import { useState } from 'react'
import { shortestPassphrase } from '../../../domain/review/passphrase-rule.ts'
import { passphraseFault } from '../../lib/passphrase-fault.ts'
import { useWords } from '../interface/words-context.tsx'

/** A new passphrase that is typed twice: its two fields, and the value once it may be used. */
export function useNewPassphrase(label: string) {
  const { say, problem } = useWords()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [tried, setTried] = useState(false)
  const fault = passphraseFault(first, second)
  const wrong = (of: typeof fault, words: string | undefined) => (tried && fault === of ? (words ?? null) : null)
  return {
    /** Null where it may not be used; what is wrong is then said in the fields. */
    take: () => {
      setTried(true)
      return fault === null ? first : null
    },
    fields: [
      {
        label,
        value: first,
        change: setFirst,
        kind: 'new' as const,
        hint: say('people.passphrase-hint', { count: shortestPassphrase }),
        wrong: wrong('length', problem('passphrase-length')?.happened),
      },
      {
        label: say('people.passphrase-again'),
        value: second,
        change: setSecond,
        kind: 'new' as const,
        wrong: wrong('differs', say('people.passphrase-differs')),
      },
    ],
  }
}
