import { Link } from '@tanstack/react-router'
import { type Differences, listDifferences } from '../../../contract/second-reading.ts'
import { useCall } from '../../lib/use-call.ts'
import { PathText } from '../../ui/path-text.tsx'
import { useWords } from '../interface/words-context.tsx'

type Difference = Differences['differences'][number]

/** Claims that two readers hold differently, side by side; who may settle one does so on its page. */
export function DifferenceList({ reference }: { readonly reference: string }) {
  const { say, language } = useWords()
  const { data } = useCall(listDifferences, { reference, language })
  if (data === undefined || data.differences.length === 0) return null
  return (
    <section>
      <h2 className="small-heading">{say('review.differences')}</h2>
      <ul className="plain-list difference-list">
        {data.differences.map((difference) => (
          <DifferenceRow key={`${difference.media} ${difference.claim}`} reference={reference} difference={difference} />
        ))}
      </ul>
    </section>
  )
}

function DifferenceRow({ reference, difference }: { readonly reference: string; readonly difference: Difference }) {
  const { say } = useWords()
  const { media, path, drafted, first, second, mayAdjudicate } = difference
  return (
    <li>
      <p>{drafted}</p>
      <p className="muted">{path === null ? say('no-name') : <PathText path={path} />}</p>
      <Side title={say('review.reading-first')} side={first} />
      <Side title={say('review.reading-second')} side={second} />
      {mayAdjudicate ? (
        <Link to="/cases/$reference/media/$id/review" params={{ reference, id: media }}>
          {say('review.settle')}
        </Link>
      ) : null}
    </li>
  )
}

function Side({ title, side }: { readonly title: string; readonly side: Difference['first'] }) {
  const { say } = useWords()
  return (
    <p className="difference-side">
      <span className="muted">
        {title} · {side.by.name} · {say(`review.done-${side.verdict}`)}
      </span>
      {side.says === null ? null : <span>{side.says}</span>}
    </p>
  )
}
