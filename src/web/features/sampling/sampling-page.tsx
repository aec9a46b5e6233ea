import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listSamples, type SampleShown } from '../../../contract/sampling.ts'
import { useCall } from '../../lib/use-call.ts'
import { CaseTrail } from '../../ui/case-trail.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { EmptyNote, FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { useWords } from '../interface/words-context.tsx'
import { SampleForm } from './sample-form.tsx'

/** Samples of a case: what they are, a new one, and where each stands. */
export function SamplingPage({ reference }: { readonly reference: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { data, error, refetch } = useCall(listSamples, { reference })
  return (
    <div className="narrow-page second-reading">
      <CaseTrail reference={reference} />
      <PageHeading title={say('sampling.title')} />
      <p className="form-lead">{say('sampling.how')}</p>
      <SampleForm reference={reference} drawn={() => void queries.invalidateQueries({ queryKey: [listSamples.path] })} />
      <h2 className="small-heading">{say('sampling.drawn')}</h2>
      {data === undefined && error ? <FailureNote error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <LoadingNote /> : null}
      {data?.samples.length === 0 ? <EmptyNote title={say('sampling.none')} /> : null}
      <ul className="plain-list difference-list">
        {data?.samples.map((sample) => (
          <SampleRow key={sample.id} reference={reference} sample={sample} />
        ))}
      </ul>
    </div>
  )
}

function SampleRow({ reference, sample }: { readonly reference: string; readonly sample: SampleShown }) {
  const { say, formats } = useWords()
  const share = new Intl.NumberFormat(formats, { style: 'percent', maximumFractionDigits: 1 })
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(sample.at))
  const { size, bound, confidence, decided, wrong, step, wanted, upper, next } = sample
  return (
    <li>
      <p>
        <strong>{say('sampling.line', { size, bound: share.format(bound), confidence: share.format(confidence) })}</strong>
      </p>
      <p>{say(`sampling.step-${step}`, { decided, wrong, wanted: wanted ?? decided, upper: upper ?? size, size })}</p>
      <p className="muted">{say('sampling.by', { name: sample.by.name, date })}</p>
      <p className="muted sample-digest">{say('sampling.digest', { digest: sample.digest.slice(0, 16), seed: sample.seed })}</p>
      {next === null ? null : (
        <Link
          to="/cases/$reference/media/$id/review"
          params={{ reference, id: next.media }}
          search={{ claim: next.claim, sample: sample.id }}
          className="button"
        >
          {say('sampling.go-on')}
        </Link>
      )}
    </li>
  )
}
