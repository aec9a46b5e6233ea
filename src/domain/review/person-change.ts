import type { Instant } from '../id.ts'
import type { Person, PersonId, Role } from './person.ts'

/** Who did something to a profile: a person, or whoever sits at the machine's command line. */
export type ProfileKeeper = PersonId | 'operator'

/** One change of a profile. Profiles are told from these; nothing of them is overwritten. */
export type PersonChange = {
  readonly person: PersonId
  readonly by: ProfileKeeper
  readonly at: Instant
} & (
  | { readonly what: 'added' | 'left' | 'came-back' | 'passphrase' }
  | { readonly what: 'name'; readonly value: string }
  | { readonly what: 'role'; readonly value: Role }
)

/** The profile after these changes, in their order. */
export function personAfter(begun: Person, changes: readonly PersonChange[]): Person {
  return changes.reduce<Person>(applied, begun)
}

function applied(person: Person, change: PersonChange): Person {
  if (change.what === 'name') return { ...person, name: change.value }
  if (change.what === 'role') return { ...person, role: change.value }
  if (change.what === 'left') return { ...person, active: false }
  return change.what === 'came-back' ? { ...person, active: true } : person
}

/** Whether a person chose their passphrase themselves, and was not given it. */
export function choseOwnPassphrase(person: PersonId, changes: readonly PersonChange[]): boolean {
  return changes.findLast(({ what }) => what === 'passphrase')?.by === person
}
