import { languageOf } from './language-of.ts'
import { scriptOf } from './script-of.ts'

/**
 * The language of each line of one picture. A line that does not tell it alone is in the language of the other lines of its script, where
 * those tell; signs that Japanese and Chinese share are Japanese where kana stand beside them.
 */
export function languagesOnPage(lines: readonly string[]): string[] {
  const byScript = Map.groupBy(lines, scriptOf)
  const withKana = byScript.has('japanese')
  return lines.map((line) => {
    const own = languageOf(line)
    if (own !== 'und') return own
    const script = scriptOf(line)
    const together = languageOf((byScript.get(script) ?? []).join(' '))
    return together === 'und' && script === 'han' && withKana ? 'ja' : together
  })
}
