import type { ClaimGrounds } from '../../application/ports/review-line.ts'
import type { DecidedClaim } from '../../application/review/decided-description.ts'
import { toldClaim } from '../../application/review/decided-description.ts'
import { followsFromHidden } from '../../application/review/hidden-follows.ts'
import type { ClaimInReview, DecisionShown, SourceShown } from '../../contract/review-parts.ts'
import type { ClaimId, LocaleTag, ObservationId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import { groundOfClaim } from '../../domain/review/claim-basis.ts'
import { standing } from '../../domain/review/claim-state.ts'
import type { Decision, DecisionId } from '../../domain/review/decision.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { isHiddenFrom, openReading, type Reader } from '../../domain/review/second-reading.ts'
import { sourceAgreement } from '../../domain/review/source-agreement.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { ClaimTeller } from '../../language/realize/realize-claim.ts'
import { amendableShown } from './amendable-shown.ts'
import { copyPlace } from './claims-shown.ts'
import { copyTime } from './copy-time.ts'
import { settlingShown } from './settling-shown.ts'

/** What all claims of a medium are shown with. */
export interface ClaimView {
  readonly locale: LocaleTag
  readonly reader: Reader
  readonly teller: ClaimTeller
  readonly grounds: ClaimGrounds
  readonly names: ReadonlyMap<PersonId, string>
  /** How many other media say the same, by claim. */
  readonly others: ReadonlyMap<ClaimId, number>
  /** Decisions on other media that this reader is to read blind. */
  readonly hiddenFollows: ReadonlySet<DecisionId>
}

// The surest of many tell enough; a claim on a film may rest on thousands.
const mostSources = 8

/** One claim as a person has it before them: what was decided blind stays so. */
export function claimInReview(claim: DecidedClaim, view: ClaimView): ClaimInReview {
  const { drafted, decisions, passage } = claim
  const { id, kind, where, certainty } = drafted
  const { locale, reader, teller, grounds } = view
  const hidden = isHiddenFrom(id, decisions, reader) || followsFromHidden(decisions, view.hiddenFollows)
  const reading = openReading(id, decisions, reader)
  const said = teller(passage, drafted)
  const support = supportOf(drafted.support, grounds)
  const known = hidden ? decisions.filter(({ by }) => by === reader.person.id) : decisions
  const { basis, question } = groundOfClaim[kind]
  return {
    id,
    kind,
    ...timesOf(claim, grounds),
    where: copyPlace(where),
    certainty,
    basis,
    question: formatMessage(locale, `asking.ask-${question}`),
    drafted: said,
    says: hidden ? said : claim.told && teller(passage, claim.told),
    changes: hidden ? [] : changesOf(claim, view, said),
    agreement: sourceAgreement(kind, support, new Map(grounds.runs.map((run) => [run.id, run]))),
    sources: shownSources(support, grounds),
    sourceCount: drafted.support.length,
    state: hidden ? 'hidden' : claim.state,
    reading,
    supersedes: decisions.findLast((decision) => decision.reading === reading)?.id ?? null,
    standing: hidden || claim.rests === null ? null : shownDecision(claim.rests, claim, view),
    history: known.map((decision) => shownDecision(decision, claim, view)),
    amendable: amendableShown(hidden ? drafted : (claim.told ?? drafted), locale),
    settles: settlingShown(drafted, support, grounds),
    covers: 1 + (view.others.get(id) ?? 0),
  }
}

function timesOf({ passage }: DecidedClaim, { ledger }: ClaimGrounds): Pick<ClaimInReview, 'shot' | 'from' | 'to'> {
  if (passage.of === 'summary') return { shot: null, from: null, to: null }
  const shot = ledger?.shots.find(({ index }) => index === passage.shot)
  return { shot: passage.shot, from: shot ? copyTime(shot.from) : null, to: shot ? copyTime(shot.to) : null }
}

/** What stands now in place of what the draft said. */
function changesOf({ passage, told, rests }: DecidedClaim, { locale, teller }: ClaimView, said: string): string[] {
  if (rests === null || rests.verdict === 'confirm') return []
  if (told !== null) return [formatMessage(locale, 'asking.changed', { said, says: teller(passage, told) })]
  return [formatMessage(locale, rests.verdict === 'reject' ? 'asking.dropped' : 'asking.untold', { said })]
}

/** A decision in words. */
function shownDecision(decision: Decision, { drafted, passage, decisions }: DecidedClaim, view: ClaimView): DecisionShown {
  const { id, reading, verdict, by, at, follows, seen } = decision
  const told = verdict === 'withdraw' ? null : toldClaim(drafted, decision)
  return {
    id,
    reading,
    verdict,
    by: { id: by, name: view.names.get(by) ?? by },
    at,
    stands: standing(decisions, reading)?.id === id,
    says: told && view.teller(passage, told),
    through: follows?.through ?? null,
    looks: seen.length,
  }
}

function supportOf(support: readonly ObservationId[], { observations }: ClaimGrounds): Observation[] {
  const wanted = new Set(support)
  return observations.filter(({ id }) => wanted.has(id)).toSorted((a, b) => b.confidence - a.confidence)
}

function shownSources(support: readonly Observation[], { runs }: ClaimGrounds): SourceShown[] {
  return support.slice(0, mostSources).flatMap(({ id, run: runId, confidence, where }) => {
    const run = runs.find((candidate) => candidate.id === runId)
    if (run === undefined) return []
    const models = run.models.map(({ id: model, version }) => ({ id: model, version }))
    return [{ observation: id, analyzer: run.analyzer, version: run.analyzerVersion, models, confidence, where: copyPlace(where) }]
  })
}
