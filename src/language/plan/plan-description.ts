import type { Description } from '../../domain/description.ts'
import { vocabularyVersion } from '../../domain/vocabulary.ts'
import { type ClaimDraft, claimFrom } from './claim-draft.ts'
import { planFilm } from './plan-film.ts'
import type { PlanInput } from './plan-input.ts'
import { planPhoto } from './plan-photo.ts'
import { planRecording } from './plan-recording.ts'
import { withTranslations } from './with-translations.ts'

/** Raised whenever the same input could give other claims. */
export const plannerVersion = 10

/**
 * Draws the claims of one medium from what was observed: of a film shot by shot with a summary, of a picture or recording as a
 * whole. Pure; explicitness and similarity never become claims.
 */
export function planDescription(input: PlanInput): Description {
  const passages = withTranslations(passagesOf(input), input.mediaId, input.observations)
  return { mediaId: input.mediaId, planner: plannerVersion, vocabulary: vocabularyVersion, passages }
}

function passagesOf(input: PlanInput): Description['passages'] {
  const { ledger, facts } = input
  if (ledger !== null && ledger.shots.length > 0) return planFilm(input, ledger)
  const onlyHeard = facts !== null && (facts.kind === 'audio' || (!facts.hasPicture && facts.hasSound))
  return [summary(input, onlyHeard ? planRecording(input) : planPhoto(input))]
}

function summary(input: PlanInput, drafts: readonly ClaimDraft[]): Description['passages'][number] {
  return { passage: { of: 'summary' }, claims: drafts.map((draft) => claimFrom(input.mediaId, draft)) }
}
