import { addPerson, makeFirstProfile } from '../../application/people/add-person.ts'
import { changePassphrase } from '../../application/people/change-passphrase.ts'
import { changePerson } from '../../application/people/change-person.ts'
import type { PeopleMeans } from '../../application/people/people-means.ts'
import { beginSignIn, signIn, signOut } from '../../application/people/sign-in.ts'
import { createSignInThrottle } from '../../application/people/sign-in-throttle.ts'
import { Problem } from '../../domain/problem.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { given } from '../given.ts'
import type { Handlers } from '../route-handlers.ts'

type PeopleRoutes = 'showMe' | 'makeFirstProfile' | 'signIn' | 'signOut' | 'changePassphrase' | 'listPeople' | 'addPerson' | 'changePerson'

const ownAddresses: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** People: who they are, how they come in, and the profiles that supervisors keep. */
export function peopleHandlers(means: PeopleMeans): Pick<Handlers, PeopleRoutes> {
  const throttle = createSignInThrottle(means.clock)
  return {
    showMe: async (_, { by }) => ({ first: by === null && (await means.people.people()).length === 0, me: by }),
    makeFirstProfile: async (wish, { from, seat }) => {
      // Over a network, whoever came first would own the unit's data.
      if (!ownAddresses.has(from)) throw new Problem('request-refused', 'first profile')
      seat.take(await beginSignIn(means, await makeFirstProfile(means, wish)))
      return {}
    },
    signIn: async (wish, { from, seat }) => {
      seat.take(await signIn(means, throttle, { ...wish, from }))
      return {}
    },
    signOut: async (_, { by, seat }) => {
      await signOut(means, by.signIn)
      seat.leave()
      return {}
    },
    changePassphrase: async ({ present, next }, { by, seat }) => {
      await changePassphrase(means, throttle, { person: by.id, present, next })
      seat.take(await beginSignIn(means, by))
      return {}
    },
    listPeople: async () => ({ people: (await means.people.people()).map(({ person }) => person) }),
    addPerson: async (wish, { by }) => ({ id: (await addPerson(means, wish, by.id)).id }),
    changePerson: async ({ id, ...wish }, { by }) => {
      await changePerson(means, { person: id as PersonId, wish: given(wish), by: by.id })
      return {}
    },
  }
}
