import type { Instant } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { Person } from '../../domain/review/person.ts'
import { choseOwnPassphrase } from '../../domain/review/person-change.ts'
import { nameKey } from '../../domain/review/person-name.ts'
import type { SignIn } from '../ports/people-store.ts'
import type { PeopleMeans } from './people-means.ts'
import type { SignInThrottle } from './sign-in-throttle.ts'

/** A sign-in that nobody used ends after so many minutes; none goes on for longer than so many hours. */
const idleMinutes = 30
const longestHours = 12

/** Somebody who signed in. `ownPassphrase` is false until they replaced the one that they were given. */
export interface SignedIn {
  readonly person: Person
  readonly ownPassphrase: boolean
  readonly signIn: SignIn
}

/** Who wants to sign in, and from where: the address is counted too, so that names cannot be tried in turn. */
export interface SignInWish {
  readonly name: string
  readonly passphrase: string
  readonly from: string
}

/** Signs in and gives the token; whatever is wrong, a name that nobody has too, is the problem `sign-in-failed`. */
export async function signIn(means: PeopleMeans, throttle: SignInThrottle, wish: SignInWish): Promise<string> {
  const name = nameKey(wish.name)
  const keys = [`name ${name}`, `from ${wish.from}`]
  throttle.requireTry(keys)
  const found = (await means.people.people()).find(({ person }) => person.active && nameKey(person.name) === name)
  const hash = found === undefined ? null : await means.people.passphraseHash(found.person.id)
  const matches = await means.secrets.matches(wish.passphrase, hash)
  if (found === undefined || !matches) {
    throttle.noteFailure(keys)
    throw new Problem('sign-in-failed')
  }
  throttle.forget(keys)
  return beginSignIn(means, found.person)
}

/** Opens a sign-in for somebody whose identity is proven, and gives its token. */
export async function beginSignIn({ people, secrets, clock }: PeopleMeans, person: Person): Promise<string> {
  const token = secrets.token()
  const at = clock.now()
  await people.saveSignIn({ digest: secrets.digest(token), person: person.id, at, endsAt: endOf(at, at) })
  return token
}

/** Who holds this token; null where its sign-in ended, or its person left. */
export async function signedInBy({ people, secrets, clock }: PeopleMeans, token: string): Promise<SignedIn | null> {
  const found = await people.signIn(secrets.digest(token))
  if (found === null || found.endsAt <= clock.now()) return null
  const kept = await people.person(found.person)
  if (kept === null || !kept.person.active) return null
  return { person: kept.person, ownPassphrase: choseOwnPassphrase(kept.person.id, kept.changes), signIn: found }
}

// Not on each request: a row is written at most so often.
const movedEveryMillis = 60_000

/** Lets a sign-in go on because its person did something. */
export async function keepSignedIn({ people, clock }: PeopleMeans, { digest, at, endsAt }: SignIn): Promise<void> {
  const end = endOf(at, clock.now())
  if (Date.parse(end) - Date.parse(endsAt) >= movedEveryMillis) await people.moveEnd(digest, end)
}

/** Ends a sign-in at once. */
export async function signOut({ people, clock }: PeopleMeans, { digest }: SignIn): Promise<void> {
  await people.moveEnd(digest, clock.now())
}

function endOf(begun: Instant, used: Instant): Instant {
  const end = Math.min(Date.parse(used) + idleMinutes * 60_000, Date.parse(begun) + longestHours * 3_600_000)
  return new Date(end).toISOString() as Instant
}
