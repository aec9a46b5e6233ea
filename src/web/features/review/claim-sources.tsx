import type { ClaimInReview, SourceShown } from '../../../contract/review-parts.ts'
import { punctuationOf } from '../../../domain/punctuation.ts'
import { useWords } from '../interface/words-context.tsx'
import { usePlaceWords } from '../medium/use-place-words.ts'

/** What a claim rests on: analyzers, models, places and scores, folded away until asked for. */
export function ClaimSources({ claim }: { readonly claim: ClaimInReview }) {
  const { say } = useWords()
  return (
    <details className="claim-more">
      <summary>{say('rests-on')}</summary>
      {claim.sources.length === 0 ? <p className="muted">{say('rests-on-file')}</p> : null}
      <ul className="support-list">
        {claim.sources.map((source) => (
          <SourceRow key={source.observation} source={source} />
        ))}
      </ul>
    </details>
  )
}

function SourceRow({ source }: { readonly source: SourceShown }) {
  const { say, language, formats } = useWords()
  const places = usePlaceWords(source.where)
  const score = new Intl.NumberFormat(formats, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(source.confidence)
  const models = source.models.map(({ id, version }) => say('version', { name: id, version }))
  return (
    <li>
      <span>{say('version', { name: source.analyzer, version: source.version })}</span>
      <span>{(models.length === 0 ? [say('computed')] : models).join(punctuationOf(language).item)}</span>
      <span>{[...places, say('score', { score })].join(punctuationOf(language).item)}</span>
    </li>
  )
}
