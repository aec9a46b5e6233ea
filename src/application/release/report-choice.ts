import { type ReportChoice, reportSections } from '../../domain/review/release.ts'

/** A choice in the one form in which it is digested and kept: nothing twice, media and languages sorted, sections in their order. */
export function orderedChoice({ media, languages, sections }: ReportChoice): ReportChoice {
  return {
    media: media === null ? null : [...new Set(media)].sort(),
    languages: [...new Set(languages)].sort(),
    sections: reportSections.filter((section) => sections.includes(section)),
  }
}
