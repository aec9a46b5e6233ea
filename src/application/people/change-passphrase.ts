import { requirePassphrase } from '../../domain/review/passphrase-rule.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { requireOwnPassphrase } from './own-passphrase.ts'
import type { PeopleMeans } from './people-means.ts'
import type { SignInThrottle } from './sign-in-throttle.ts'

/** A person's change of their own passphrase. */
export interface PassphraseChange {
  readonly person: PersonId
  readonly present: string
  readonly next: string
}

/** Changes one's own passphrase, the present one known. All sign-ins of the person end. */
export async function changePassphrase(means: PeopleMeans, throttle: SignInThrottle, change: PassphraseChange): Promise<void> {
  requirePassphrase(change.next)
  await requireOwnPassphrase(means, throttle, { person: change.person, passphrase: change.present, purpose: 'change' })
  await save(means, change.person, change.next, change.person)
}

/** Gives somebody who is locked out a new passphrase, on the machine; they are asked to choose their own when they sign in. */
export async function givePassphrase(means: PeopleMeans, person: PersonId, passphrase: string): Promise<void> {
  requirePassphrase(passphrase)
  await save(means, person, passphrase, 'operator')
}

async function save(
  { people, secrets, clock }: PeopleMeans,
  person: PersonId,
  passphrase: string,
  by: PersonId | 'operator',
): Promise<void> {
  await people.savePassphrase({ person, by, at: clock.now(), what: 'passphrase' }, await secrets.hash(passphrase))
}
