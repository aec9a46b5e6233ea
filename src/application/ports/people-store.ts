import type { Instant } from '../../domain/id.ts'
import type { Person, PersonId } from '../../domain/review/person.ts'
import type { PersonChange } from '../../domain/review/person-change.ts'

/** A profile with all that was done to it, in order. */
export interface PersonKept {
  readonly person: Person
  readonly changes: readonly PersonChange[]
}

/** A sign-in of a person: kept by the digest of its token, over at `endsAt`. */
export interface SignIn {
  readonly digest: string
  readonly person: PersonId
  readonly at: Instant
  readonly endsAt: Instant
}

/** A profile to be made, with the hash of its first passphrase and the changes that say who made it. */
export interface NewPerson {
  readonly person: Person
  readonly hash: string
  readonly changes: readonly PersonChange[]
}

/** The people of a unit and their sign-ins. Profiles and their changes only grow. */
export interface PeopleStore {
  people(): Promise<readonly PersonKept[]>
  person(id: PersonId): Promise<PersonKept | null>
  /** Keeps a profile; the problem `name-taken` where somebody has the name. With `first`, `profile-exists` where anybody has a profile. */
  addPerson(added: NewPerson, options: { readonly first: boolean }): Promise<void>
  /** Keeps changes together; the problem `name-taken` where a new name is somebody else's. */
  saveChanges(changes: readonly PersonChange[]): Promise<void>
  /** Keeps a new hash with the change that says who set it, and ends all sign-ins of the person. */
  savePassphrase(change: PersonChange, hash: string): Promise<void>
  /** The newest hash of a person; null without one. */
  passphraseHash(id: PersonId): Promise<string | null>
  saveSignIn(signIn: SignIn): Promise<void>
  signIn(digest: string): Promise<SignIn | null>
  /** Sets when a sign-in ends, if it has not ended. */
  moveEnd(digest: string, endsAt: Instant): Promise<void>
}
