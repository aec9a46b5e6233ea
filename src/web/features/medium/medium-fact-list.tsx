import type { ConsoleWord } from '../../../contract/console-words.ts'
import type { MediumShown } from '../../../contract/media.ts'
import { formatBytes } from '../../lib/format-bytes.ts'
import { preciseTime } from '../../lib/format-time.ts'
import { useWords } from '../interface/words-context.tsx'

/** What the file and its metadata say of themselves. */
export function MediumFactList({ medium }: { readonly medium: MediumShown }) {
  const { say, language } = useWords()
  return (
    <section>
      <h2 className="small-heading">{say('facts')}</h2>
      <dl className="fact-list">
        {mediumFacts(medium, language).map(([word, value]) => (
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

function mediumFacts(medium: MediumShown, language: string): readonly (readonly [ConsoleWord, string])[] {
  const { mimeType, bytes, width, height, duration, capture, facts } = medium
  const device = [capture?.make, capture?.model].filter(Boolean).join(' ')
  const all: readonly (readonly [ConsoleWord, string])[] = [
    ['fact-type', mimeType],
    ['fact-size', formatBytes(bytes, language)],
    ['fact-pixels', width === null || height === null ? '' : `${width} × ${height}`],
    ['fact-length', duration === null ? '' : preciseTime(duration)],
    ['fact-taken', capture?.takenAt ?? ''],
    ['fact-device', device],
    ['fact-software', capture?.software ?? ''],
    ['fact-place', coordinates(capture)],
    ['fact-decoder', facts?.decoder ?? ''],
  ]
  return all.filter(([, value]) => value !== '')
}

function coordinates(capture: MediumShown['capture']): string {
  if (capture === null || capture.latitude === null || capture.longitude === null) return ''
  return `${capture.latitude.toFixed(5)}, ${capture.longitude.toFixed(5)}`
}
