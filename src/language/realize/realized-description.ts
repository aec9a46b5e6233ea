import type { Passage, Sentence } from '../../domain/description.ts'
import type { ClaimId, LocaleTag, MediaId } from '../../domain/id.ts'

/** A description in words. The same description and locale always give the same words. */
export interface RealizedDescription {
  readonly mediaId: MediaId
  readonly locale: LocaleTag
  readonly passages: readonly RealizedPassage[]
}

/** One paragraph. The heading is null where the description has one paragraph only. */
export interface RealizedPassage {
  readonly passage: Passage
  readonly heading: Heading | null
  readonly sentences: readonly Sentence[]
}

/** `text` is the whole heading, such as `Shot 2, 0:12–0:31`; `shot` counts from 1 and is null, like the times, for a summary. */
export interface Heading {
  readonly text: string
  readonly shot: number | null
  readonly from: string | null
  readonly to: string | null
  readonly claims: readonly ClaimId[]
}
