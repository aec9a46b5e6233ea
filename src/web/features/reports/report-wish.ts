import type { ReportChoiceShown } from '../../../contract/releases.ts'
import { type ReportSection, reportSections } from '../../../domain/review/release.ts'

export const writtenFormats = ['pdf', 'html', 'json'] as const
export type WrittenFormat = (typeof writtenFormats)[number]

/** What a person wishes to have in a report. `media` is `all`, `verified`, `found` (the present search), or the id of a kept search. */
export interface ReportWish {
  readonly media: string
  readonly languages: readonly string[]
  readonly sections: readonly ReportSection[]
  readonly formats: readonly WrittenFormat[]
}

/** What stands chosen at first: all of the case, in the person's language, with every part, as PDF. */
export function firstWish(language: string): ReportWish {
  return { media: 'all', languages: [language], sections: reportSections, formats: ['pdf'] }
}

/** Those of the offered values that are among the chosen ones, in the order in which they are offered. */
export function inOrder<T extends string>(offered: readonly T[], chosen: readonly string[]): readonly T[] {
  return offered.filter((one) => chosen.includes(one))
}

/** The languages with the person's own first. */
export function ownFirst<L extends { readonly tag: string }>(languages: readonly L[], own: string): readonly L[] {
  return [...languages.filter(({ tag }) => tag === own), ...languages.filter(({ tag }) => tag !== own)]
}

/** The choice as the server takes it; null while media are not known, none is among them, or something else is not chosen. `media` null is all. */
export function choiceOf(wish: ReportWish, media: readonly string[] | null | undefined): ReportChoiceShown | null {
  if (media === undefined || media?.length === 0 || !isComplete(wish)) return null
  return { media: media === null ? null : [...media], languages: [...wish.languages], sections: [...wish.sections] }
}

/** Whether at least one language, one part and one format is chosen. */
export function isComplete({ languages, sections, formats }: ReportWish): boolean {
  return languages.length > 0 && sections.length > 0 && formats.length > 0
}
