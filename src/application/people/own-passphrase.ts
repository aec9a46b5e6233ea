import { Problem } from '../../domain/problem.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { PeopleMeans } from './people-means.ts'
import type { SignInThrottle } from './sign-in-throttle.ts'

/** Refuses a passphrase that is not the person's present one with the problem `passphrase-wrong`; tries are counted for what they are made for. */
export async function requireOwnPassphrase(
  { people, secrets }: PeopleMeans,
  throttle: SignInThrottle,
  tried: { readonly person: PersonId; readonly passphrase: string; readonly purpose: 'change' | 'confirm' },
): Promise<void> {
  const keys = [`${tried.purpose} ${tried.person}`]
  throttle.requireTry(keys)
  if (!(await secrets.matches(tried.passphrase, await people.passphraseHash(tried.person)))) {
    throttle.noteFailure(keys)
    throw new Problem('passphrase-wrong')
  }
  throttle.forget(keys)
}
