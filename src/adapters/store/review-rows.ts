import type { Selectable } from 'kysely'
import type { ExposureKept, Note } from '../../application/ports/case-review.ts'
import type { ClaimId, Instant, MediaId, StackId } from '../../domain/id.ts'
import type { CategorySet, SchemeId } from '../../domain/review/category.ts'
import type { Decision, DecisionId, StackChange } from '../../domain/review/decision.ts'
import type { Exposure, ExposureEnd, ExposureId } from '../../domain/review/exposure.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { Release, ReleaseId } from '../../domain/review/release.ts'
import type { Sample, SampleDraw, SampleId } from '../../domain/review/sample.ts'
import type { CaseTables } from './schema.ts'

// Rows were written by this program from parsed values and are covered by the audit log, so reading them back only renames.

type Row<Table extends keyof CaseTables> = Selectable<CaseTables[Table]>

function parsed<T>(text: string): T {
  return JSON.parse(text) as T
}

function parsedOrNull<T>(text: string | null): T | null {
  return text === null ? null : parsed<T>(text)
}

/** A stored decision as the domain has it. */
export function toDecision(row: Omit<Row<'decision'>, 'seq'>): Decision {
  return {
    id: row.id as DecisionId,
    mediaId: row.media_id as MediaId,
    claimId: row.claim_id as ClaimId,
    reading: row.reading as Decision['reading'],
    verdict: row.verdict as Decision['verdict'],
    amendment: parsedOrNull<NonNullable<Decision['amendment']>>(row.amendment),
    by: row.by_person as PersonId,
    at: row.at as Instant,
    seen: parsed<ExposureId[]>(row.seen),
    supersedes: row.supersedes as DecisionId | null,
    follows: parsedOrNull<NonNullable<Decision['follows']>>(row.follows),
  }
}

/** A stored change of a stack as the domain has it. */
export function toStackChange(row: Row<'stack_change'>): StackChange {
  return {
    stack: row.stack as StackId,
    mediaId: row.media_id as MediaId,
    out: row.out === 1,
    by: row.by_person as PersonId,
    at: row.at as Instant,
  }
}

/** A stored exposure with its end, the columns of which are null while it is open. */
export function toExposureKept(
  row: Row<'exposure'> & { readonly ended_at: string | null; readonly dwell_millis: number | null; readonly how: string | null },
): ExposureKept {
  const exposure: Exposure = {
    id: row.id as ExposureId,
    by: row.by_person as PersonId,
    mediaId: row.media_id as MediaId,
    claimId: row.claim_id as ClaimId | null,
    tier: row.tier as Exposure['tier'],
    region: parsedOrNull<NonNullable<Exposure['region']>>(row.region),
    at: parsedOrNull<NonNullable<Exposure['at']>>(row.frame_at),
    span: parsedOrNull<NonNullable<Exposure['span']>>(row.span),
    longestSide: row.longest_side,
    reason: row.reason as Exposure['reason'],
    openedAt: row.opened_at as Instant,
    allowedSeconds: row.allowed_seconds,
  }
  if (row.ended_at === null) return { exposure, end: null }
  const how = row.how as ExposureEnd['how']
  return { exposure, end: { exposure: exposure.id, endedAt: row.ended_at as Instant, dwellMillis: row.dwell_millis ?? 0, how } }
}

/** A stored category as the domain has it. */
export function toCategorySet(row: Row<'category_set'>): CategorySet {
  return {
    mediaId: row.media_id as MediaId,
    scheme: row.scheme as SchemeId,
    code: row.code,
    reading: row.reading as CategorySet['reading'],
    by: row.by_person as PersonId,
    at: row.at as Instant,
  }
}

/** A stored sample as the domain has it. */
export function toSample(row: Row<'sample'>): Sample {
  const { bound, confidence, seed, size, digest } = row
  const population = parsed<Sample['population']>(row.population)
  return { id: row.id as SampleId, population, bound, confidence, seed, size, digest, by: row.by_person as PersonId, at: row.at as Instant }
}

/** A stored draw as the domain has it. */
export function toSampleDraw(row: Row<'sample_draw'>): SampleDraw {
  return { sample: row.sample_id as SampleId, place: row.place, mediaId: row.media_id as MediaId, claimId: row.claim_id as ClaimId }
}

/** A stored note as the domain has it. */
export function toNote(row: Row<'note'>): Note {
  return { mediaId: row.media_id as MediaId | null, text: row.body, by: row.by_person as PersonId, at: row.at }
}

/** A stored release as the domain has it. */
export function toRelease(row: Row<'release'>): Release {
  const { formats, needed, ...choice } = parsed<Release['choice'] & Pick<Release, 'formats' | 'needed'>>(row.choice)
  const [id, by, at] = [row.id as ReleaseId, row.by_person as PersonId, row.at as Instant]
  return { id, choice, formats, needed, digest: row.digest, by, at }
}
