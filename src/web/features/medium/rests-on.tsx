import type { ClaimShown, SupportShown } from '../../../contract/media.ts'
import { punctuationOf } from '../../../domain/punctuation.ts'
import { useWords } from '../interface/words-context.tsx'
import { claimWord } from './claim-word.ts'
import { usePlaceWords } from './use-place-words.ts'

interface RestsOnProps {
  readonly id: string
  readonly claims: readonly ClaimShown[]
  readonly close: () => void
}

/** What a sentence rests on: each claim with its certainty, and the observations and models behind it. */
export function RestsOn({ id, claims, close }: RestsOnProps) {
  const { say } = useWords()
  return (
    <section id={id} className="rests-on" aria-label={say('rests-on')}>
      <header>
        <h3 className="small-heading">{say('rests-on')}</h3>
        <button type="button" className="button quiet" onClick={close}>
          {say('close')}
        </button>
      </header>
      <ul className="plain-list">
        {claims.map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  )
}

function ClaimEntry({ claim }: { readonly claim: ClaimShown }) {
  const { say, language } = useWords()
  const word = claimWord(claim.kind)
  return (
    <li>
      <p>
        <strong>{word === null ? claim.kind : say(word)}</strong>
        {punctuationOf(language).item}
        {say(`certainty-${claim.certainty}`)}
      </p>
      {claim.support.length === 0 ? <p className="muted">{say('rests-on-file')}</p> : null}
      <ul className="support-list">
        {claim.support.map((support) => (
          <SupportEntry key={support.id} support={support} />
        ))}
      </ul>
    </li>
  )
}

// Enough digits to tell weights apart at a glance; the whole hash is in the report.
const shownDigits = 12

function SupportEntry({ support }: { readonly support: SupportShown }) {
  const { say, language, formats } = useWords()
  const places = usePlaceWords(support.where)
  const score = new Intl.NumberFormat(formats, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(support.confidence)
  return (
    <li>
      <span>{say('version', { name: support.analyzer, version: support.analyzerVersion })}</span>
      {support.models.length === 0 ? <span>{say('computed')}</span> : null}
      {support.models.map(({ id, version, sha256 }) => (
        <span key={id}>
          {say('version', { name: id, version })} ({sha256.slice(0, shownDigits)})
        </span>
      ))}
      <span>{[...places, say('score', { score })].join(punctuationOf(language).item)}</span>
    </li>
  )
}
