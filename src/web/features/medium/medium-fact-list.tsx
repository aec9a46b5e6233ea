import type { ConsoleWord } from '../../../contract/console-words.ts'
import type { MediumShown } from '../../../contract/media.ts'
import { decimalMark } from '../../../domain/decimal-mark.ts'
import { formatBytes } from '../../lib/format-bytes.ts'
import { preciseTime } from '../../lib/format-time.ts'
import { useWords } from '../interface/words-context.tsx'

/** What the file and its metadata say of themselves. */
export function MediumFactList({ medium }: { readonly medium: MediumShown }) {
  const { say, formats } = useWords()
  return (
    <section>
      <h2 className="small-heading">{say('facts')}</h2>
      <dl className="fact-list">
        {mediumFacts(medium, formats).map(([word, value]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function mediumFacts(medium: MediumShown, formats: string): readonly (readonly [ConsoleWord, string])[] {
  const { mimeType, bytes, width, height, duration, capture, facts } = medium
  const device = [capture?.make, capture?.model].filter(Boolean).join(' ')
  const all: readonly (readonly [ConsoleWord, string])[] = [
    ['fact-type', mimeType],
    ['fact-size', formatBytes(bytes, formats)],
    ['fact-pixels', width === null || height === null ? '' : `${width} × ${height}`],
    ['fact-length', duration === null ? '' : preciseTime(duration, formats)],
    ['fact-taken', capture?.takenAt ?? ''],
    ['fact-device', device],
    ['fact-software', capture?.software ?? ''],
    ['fact-place', coordinates(capture, formats)],
    ['fact-decoder', facts?.decoder ?? ''],
  ]
  return all.filter(([, value]) => value !== '')
}

function coordinates(capture: MediumShown['capture'], formats: string): string {
  if (capture === null || capture.latitude === null || capture.longitude === null) return ''
  const degrees = new Intl.NumberFormat(formats, { minimumFractionDigits: 5, maximumFractionDigits: 5 })
  // A comma between the two would be taken for a decimal one.
  const between = decimalMark(formats) === ',' ? '; ' : ', '
  return `${degrees.format(capture.latitude)}${between}${degrees.format(capture.longitude)}`
}
