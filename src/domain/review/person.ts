import type { Id, Instant } from '../id.ts'

/** `p-` and 24 hex digits, random. */
export type PersonId = Id<'person'>

export const roles = ['investigator', 'second-reader', 'supervisor'] as const
/** What a person does here. A supervisor sets the policy and looks after people; all three may verify. */
export type Role = (typeof roles)[number]

/** Someone with a profile on this installation. Profiles are never deleted: what a person decided keeps their name. */
export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly role: Role
  readonly createdAt: Instant
  /** Somebody who left signs in no more. */
  readonly active: boolean
}
