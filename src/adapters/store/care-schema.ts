import type { Generated } from 'kysely'

/** The tables of a workspace that keep how its people are looked after; JSON columns hold canonical JSON text. */
export interface CareTables {
  review_policy: { seq: Generated<number>; body: string; by_person: string; at: string }
  personal_setting: { seq: Generated<number>; person_id: string; body: string; at: string }
  work_event: { seq: Generated<number>; person_id: string; at: string; body: string }
  seen_total: { exposure_id: string; person_id: string; case_id: string; tier: string; at: string; dwell_millis: number }
  outcome_note: { id: string; case_id: string; body: string; by_person: string; at: string }
  outcome_reader: { note_id: string; person_id: string; read_at: string | null }
  group_answer: {
    seq: Generated<number>
    people: string
    first_day: number
    last_day: number
    by_person: string
    at: string
  }
}
