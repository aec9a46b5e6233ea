import { requirePassphrase } from '../../domain/review/passphrase-rule.ts'
import type { Person, PersonId, Role } from '../../domain/review/person.ts'
import type { ProfileKeeper } from '../../domain/review/person-change.ts'
import { tidyName } from '../../domain/review/person-name.ts'
import type { PeopleMeans } from './people-means.ts'

/** A profile as it is asked for. */
export interface ProfileWish {
  readonly name: string
  readonly role: Role
  readonly passphrase: string
}

/** Makes the profile of the first person, who chooses their own passphrase; the problem `profile-exists` once anybody has one. */
export async function makeFirstProfile(means: PeopleMeans, wish: ProfileWish): Promise<Person> {
  const person = profileOf(means, wish)
  return keep(means, { person, by: person.id, passphrase: wish.passphrase, first: true })
}

/** Makes a profile for somebody else; they are asked to choose a passphrase of their own when they first sign in. */
export async function addPerson(means: PeopleMeans, wish: ProfileWish, by: ProfileKeeper): Promise<Person> {
  return keep(means, { person: profileOf(means, wish), by, passphrase: wish.passphrase, first: false })
}

function profileOf({ secrets, clock }: PeopleMeans, { name, role, passphrase }: ProfileWish): Person {
  requirePassphrase(passphrase)
  return { id: secrets.id('p') as PersonId, name: tidyName(name), role, createdAt: clock.now(), active: true }
}

interface Kept {
  readonly person: Person
  readonly by: ProfileKeeper
  readonly passphrase: string
  readonly first: boolean
}

async function keep({ people, secrets }: PeopleMeans, { person, by, passphrase, first }: Kept): Promise<Person> {
  const made = { person: person.id, by, at: person.createdAt }
  const changes = [
    { ...made, what: 'added' as const },
    { ...made, what: 'passphrase' as const },
  ]
  await people.addPerson({ person, hash: await secrets.hash(passphrase), changes }, { first })
  return person
}
