import type { Generated } from 'kysely'

/** The tables of a workspace that keep its people; JSON columns hold canonical JSON text. */
export interface PeopleTables {
  person: { id: string; name: string; role: string; created_at: string }
  person_change: { seq: Generated<number>; person_id: string; what: string; value: string | null; by_person: string; at: string }
  passphrase: { seq: Generated<number>; person_id: string; hash: string; at: string }
  sign_in: { token_hash: string; person_id: string; at: string; ends_at: string }
}
