import type { Generated } from 'kysely'

/** The tables of a case that people grow by their work; the forms of JSON columns are those of `src/domain/review`. */
export interface ReviewTables {
  /** Kept by triggers; it holds nothing that could not be made anew. */
  review_line: { media_id: string; stack: string | null; claims: number; decided: number; lead: number }
  participant: { person_id: string; name: string; role: string; at: string }
  decision: DecisionTable
  stack_change: { seq: Generated<number>; stack: string; media_id: string; out: number; by_person: string; at: string }
  exposure: ExposureTable
  exposure_end: { exposure_id: string; ended_at: string; dwell_millis: number; how: string }
  sample: SampleTable
  sample_draw: { sample_id: string; place: number; media_id: string; claim_id: string }
  category_scheme: { id: string; body: string; by_person: string; at: string }
  category_set: CategorySetTable
  note: { seq: Generated<number>; media_id: string | null; body: string; by_person: string; at: string }
  release: { id: string; choice: string; digest: string; by_person: string; at: string }
  release_confirmation: { release_id: string; by_person: string; at: string }
}

interface DecisionTable {
  seq: Generated<number>
  id: string
  media_id: string
  claim_id: string
  reading: string
  verdict: string
  amendment: string | null
  by_person: string
  at: string
  seen: string
  supersedes: string | null
  follows: string | null
}

interface ExposureTable {
  id: string
  by_person: string
  media_id: string
  claim_id: string | null
  tier: string
  region: string | null
  frame_at: string | null
  span: string | null
  longest_side: number
  reason: string
  opened_at: string
  allowed_seconds: number
}

interface SampleTable {
  id: string
  population: string
  bound: number
  confidence: number
  seed: string
  size: number
  digest: string
  by_person: string
  at: string
}

interface CategorySetTable {
  seq: Generated<number>
  media_id: string
  scheme: string
  code: string | null
  reading: string
  by_person: string
  at: string
}
