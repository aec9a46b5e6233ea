import type { ReportPreviewShown } from '../../../contract/releases.ts'
import { PathText } from '../../ui/path-text.tsx'
import { useWords } from '../interface/words-context.tsx'

interface PreviewPageProps {
  readonly shown: ReportPreviewShown
  readonly language: string
  readonly isStale: boolean
}

/** One page of the report in words, in its own language and direction, under the notice that every page bears. */
export function PreviewPage({ shown, language, isStale }: PreviewPageProps) {
  const { say } = useWords()
  return (
    <article className="preview-sheet" data-stale={isStale} aria-label={say('release.preview')}>
      <p className="small-heading">{say('release.every-page')}</p>
      <div lang={language} dir={shown.direction}>
        <p className="preview-notice">{shown.pageNotice}</p>
        <h3>{shown.title}</h3>
        {shown.sections.map(({ id, heading, lines }) => (
          <section key={id}>
            <h4>{heading}</h4>
            {numbered(lines).map(([place, { text, basis }]) => (
              <PreviewLine key={place} text={text} basis={basis} />
            ))}
          </section>
        ))}
        {shown.media.map(({ number, heading, name, sentences }) => (
          <section key={number}>
            <h4>{heading}</h4>
            <p className="muted">
              <PathText path={name} />
            </p>
            {sentences.map((sentence) => (
              <PreviewLine key={sentence.number} {...sentence} />
            ))}
          </section>
        ))}
      </div>
    </article>
  )
}

interface PreviewLineProps {
  readonly number?: string
  readonly text: string
  readonly basis: string | null
}

function PreviewLine({ number, text, basis }: PreviewLineProps) {
  return (
    <p className="preview-line">
      {number === undefined ? null : <span className="count">{number}</span>}
      <span>
        {text}
        {basis === null ? null : <span className="preview-basis">{basis}</span>}
      </span>
    </p>
  )
}

/** Lines with their places: the same words may stand twice. */
function numbered<T>(lines: readonly T[]): [place: number, line: T][] {
  return [...lines.entries()]
}
