import { z } from 'zod'
import type { LocaleTag } from '../../../domain/id.ts'
import { addToTallies, noTallies } from '../../../language/summary/case-tallies.ts'
import { type SummarySentence, tellCase, tellMembers } from '../../../language/summary/tell-case.ts'
import type { MediumRecord } from '../../ports/case-store.ts'
import { hex } from './export-parts.ts'

const sentences = z
  .record(
    z.string(),
    z.array(
      z.strictObject({
        media: z.array(hex(64, 'SHA-256 of a medium.')).describe('The media on whose claims the sentence rests.'),
        text: z.string().describe('The sentence.'),
      }),
    ),
  )
  .describe('Sentences by language.')

/** The summaries of a case and of its stacks, as the export writes them. */
export const exportedSummary = z
  .strictObject({
    case: sentences.describe('What the case holds as a whole, by language.'),
    stacks: z
      .array(
        z.strictObject({
          stack: z.string().describe('Id of the group of media that are almost the same.'),
          text: sentences.describe('What its members hold, by language.'),
        }),
      )
      .describe('One entry for each group of media that are almost the same.'),
  })
  .describe('Drawn from claims alone: what is less than stated does not count, but for places, which count when likely.')

/** Gathers the summaries medium by medium. */
export function exportSummary(locales: readonly LocaleTag[]) {
  const tallies = noTallies()
  const inAll = (tell: (locale: LocaleTag) => SummarySentence[]) =>
    Object.fromEntries(locales.map((locale) => [locale, tell(locale).map(inOrder)]))
  return {
    add({ medium, description, stack }: MediumRecord): void {
      addToTallies(tallies, { media: medium.sha256, kind: medium.kind, description }, stack)
    },
    told: () => ({
      case: inAll((locale) => tellCase(tallies.whole, locale)),
      stacks: [...tallies.stacks]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([stack, tally]) => ({ stack, text: inAll((locale) => tellMembers(tally, locale)) })),
    }),
  }
}

function inOrder({ media, text }: SummarySentence): SummarySentence {
  return { media: media.toSorted(), text }
}
