import type { Generated } from 'kysely'
import type { ReviewTables } from './review-schema.ts'

/** The tables of one case, the same on every database. JSON columns hold canonical JSON text; times are ISO 8601 in UTC. */
export interface CaseTables extends ReviewTables {
  case_record: { id: string; reference: string; opened_at: string }
  exhibit: { id: string; case_id: string; label: string; name: string; source: string; form: string }
  evidence_file: EvidenceFileTable
  medium: MediumTable
  analysis: AnalysisTable
  run: RunTable
  observation: ObservationTable
  description: DescriptionTable
  job: JobTable
  draft_basis: DraftBasisTable
  draft_place: DraftPlaceTable
  steering: SteeringTable
  audit_entry: AuditEntryTable
  checkpoint: CheckpointTable
  /** Kept by triggers; it could be made anew. */
  tally: { name: string; n: number; bytes: number }
}

interface EvidenceFileTable {
  seq: Generated<number>
  exhibit_id: string
  path: string
  media_id: string | null
  bytes: number | null
  modified_at: string | null
  created_at: string | null
  problem_code: string | null
  problem_detail: string | null
}

interface MediumTable {
  id: string
  md5: string
  sha1: string
  bytes: number
  kind: string
  mime_type: string
}

/** One decode with what it told; the newest of a medium is the current one. */
interface AnalysisTable {
  seq: Generated<number>
  media_id: string
  outcome: string
  problems: string
  decoder: string
  facts: string | null
  capture: string | null
  ledger: string | null
  run_ids: string
}

interface RunTable {
  id: string
  media_id: string
  analyzer: string
  analyzer_version: number
  models: string
  params: string
  decoder: string
  runtime: string
  outcome: string
}

interface ObservationTable {
  id: string
  run_id: string
  media_id: string
  ordinal: number
  kind: string
  body: string
  place: string
  confidence: number
}

interface DescriptionTable {
  seq: Generated<number>
  media_id: string
  body: string
  stack_id: string | null
}

/** Work to do. This table and the three after it hold nothing that could not be made anew, and are the only ones whose rows change. */
interface JobTable {
  media_id: string
  kind: string
  bytes: number
  state: 'waiting' | 'running' | 'done'
  /** A long film is looked at by its keyframes before it is read whole. */
  look: Generated<'keyframes' | 'whole'>
  /** Greater goes first: what a person asked for. */
  urgency: Generated<number>
  /** Place of the kind in line, smaller first. */
  turn: number
  crashes: number
  last_problem: string | null
  /** Digest of the means that the current findings were made by; null where that must be looked up. */
  plan: string | null
}

/** From what the newest description was drawn: which findings, and all else as a digest. */
interface DraftBasisTable {
  media_id: string
  analysis: number
  description: number
  basis: string
}

/** Which rows of the search index, a full-text table, are of which medium; `text_id` is their `rowid`. */
interface DraftPlaceTable {
  text_id: Generated<number>
  media_id: string
}

/** One row: what a person wishes of the run at work, and what that run last told of itself, as JSON. */
interface SteeringTable {
  id: number
  wish: string | null
  told: string | null
}

interface AuditEntryTable {
  seq: number
  at: string
  actor: string
  action: string
  subject: string
  detail: string
  previous: string
  hash: string
}

interface CheckpointTable {
  size: number
  root: string
  at: string
  key: string
  signature: string
}
