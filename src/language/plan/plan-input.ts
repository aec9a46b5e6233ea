import type { Certainty } from '../../domain/description.ts'
import type { CaptureFacts, MediaFacts } from '../../domain/evidence.ts'
import type { MediaId, ObservationId, StackId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Ledger, MediaTime } from '../../domain/timeline.ts'

/** All that a description may be drawn from. The same input always gives the same claims. */
export interface PlanInput {
  readonly mediaId: MediaId
  readonly facts: MediaFacts | null
  readonly capture: CaptureFacts | null
  readonly ledger: Ledger | null
  readonly observations: readonly Observation[]
  readonly damaged: boolean
  /** Whether a film was looked at by its keyframes alone so far; its ledger counts those. */
  readonly firstLook?: boolean
  /** Shots of a film that return to the place of an earlier one. */
  readonly samePlaces?: readonly SamePlace[]
  readonly caseContext: CaseContext
}

/** A shot whose surroundings are those of an earlier one; both 0-based. */
interface SamePlace {
  readonly shot: number
  readonly earlier: number
  readonly certainty: Certainty
  readonly support: readonly ObservationId[]
}

/** What only the whole case can tell of one medium. */
interface CaseContext {
  readonly stack: StackId | null
  readonly stackOthers: number
  readonly faceGroups: readonly FaceGroup[]
  readonly likeFilms: readonly LikeFilm[]
  readonly placeGroups?: readonly PlaceGroup[]
  readonly goesOn?: GoesOn
}

/** Stills of the medium whose surroundings look like those of others of the case; `media` is how many media hold one. */
interface PlaceGroup {
  readonly group: string
  readonly media: number
  readonly members: readonly ObservationId[]
}

/** The film that this one may go on from, by look, device and time. */
interface GoesOn {
  readonly media: MediaId
  readonly name: string
  readonly support: readonly ObservationId[]
}

/** A passage that another film shows too. */
interface LikeFilm {
  readonly media: MediaId
  /** How its file is called. */
  readonly name: string
  readonly from: MediaTime
  readonly to: MediaTime
  readonly otherFrom: MediaTime
  readonly otherTo: MediaTime
  /** The part of the samples that agree, in 0…1. */
  readonly share: number
  /** Whether the film begins with the end of the other and goes on from there. */
  readonly goesOn?: true
}

/** Faces of the case that resemble one another; `media` is how many media hold one. */
interface FaceGroup {
  readonly group: string
  readonly media: number
  readonly members: readonly ObservationId[]
}
