import type { MediumShown } from '../../../contract/media.ts'
import { punctuationOf } from '../../../domain/punctuation.ts'
import { useWords } from '../interface/words-context.tsx'

/** What was not looked at because of a limit, and analyses that gave nothing for this medium, with the reason: failures first. */
export function NotAnalysed({ medium }: { readonly medium: Pick<MediumShown, 'notDone' | 'leftOut'> }) {
  const { say, language } = useWords()
  const { colon, open, close } = punctuationOf(language)
  const { notDone, leftOut } = medium
  if (notDone.length === 0 && leftOut.length === 0) return null
  const failedFirst = [...notDone].sort((a, b) => Number(b.why === 'failed') - Number(a.why === 'failed'))
  return (
    <section>
      <h2 className="small-heading">{say('not-analysed')}</h2>
      <ul className="plain-list">
        {leftOut.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {failedFirst.map(({ analysis, text, detail }) => (
          <li key={`${analysis} ${text}`}>
            {analysis}
            {colon}
            {text}
            {detail === null ? null : (
              <span className="muted">
                {open}
                {detail}
                {close}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
