import { Problem } from '../../domain/problem.ts'
import type { Person, PersonId, Role } from '../../domain/review/person.ts'
import type { PersonChange, ProfileKeeper } from '../../domain/review/person-change.ts'
import { tidyName } from '../../domain/review/person-name.ts'
import type { PeopleMeans } from './people-means.ts'

/** What is to be different of a profile; what is left out stays. */
export interface PersonWish {
  readonly name?: string
  readonly role?: Role
  readonly active?: boolean
}

/** Changes a profile. The last supervisor neither leaves nor takes another role: the problem `last-supervisor`. */
export async function changePerson(
  means: PeopleMeans,
  { person: id, wish, by }: { readonly person: PersonId; readonly wish: PersonWish; readonly by: ProfileKeeper },
): Promise<void> {
  const kept = await means.people.person(id)
  if (kept === null) throw new Problem('person-missing')
  const changes = changesOf(kept.person, wish).map((change): PersonChange => ({ person: id, by, at: means.clock.now(), ...change }))
  if (changes.length === 0) return
  if (losesSupervisor(kept.person, wish)) await requireOtherSupervisor(means, id)
  await means.people.saveChanges(changes)
}

type Change =
  | { readonly what: 'name'; readonly value: string }
  | { readonly what: 'role'; readonly value: Role }
  | { readonly what: 'left' | 'came-back' }

function changesOf(person: Person, { name, role, active }: PersonWish): readonly Change[] {
  const changes: Change[] = []
  if (name !== undefined && tidyName(name) !== person.name) changes.push({ what: 'name', value: tidyName(name) })
  if (role !== undefined && role !== person.role) changes.push({ what: 'role', value: role })
  if (active !== undefined && active !== person.active) changes.push({ what: active ? 'came-back' : 'left' })
  return changes
}

function losesSupervisor({ role, active }: Person, wish: PersonWish): boolean {
  const isOne = role === 'supervisor' && active
  return isOne && ((wish.role ?? role) !== 'supervisor' || !(wish.active ?? active))
}

async function requireOtherSupervisor({ people }: PeopleMeans, id: PersonId): Promise<void> {
  const all = await people.people()
  if (!all.some(({ person }) => person.id !== id && person.active && person.role === 'supervisor')) throw new Problem('last-supervisor')
}
