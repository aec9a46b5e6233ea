import { z } from 'zod'
import { longestPassphrase } from '../domain/review/passphrase-rule.ts'
import { roles } from '../domain/review/person.ts'
import { defineRoute, json } from './route.ts'

/** `p-` and 24 hex digits. */
const personId = z.string().regex(/^p-[0-9a-f]{24}$/)
const role = z.enum(roles)
// The rules for names and passphrases are the domain's, and refused with words of their own; here is only what no person would type.
const name = z.string().max(400)
const passphrase = z.string().max(longestPassphrase * 4)
const nothing = json(z.object({}))

const person = z.object({ id: personId, name: z.string(), role, createdAt: z.iso.datetime(), active: z.boolean() })

/** Who sits at this page: a person, nobody yet, or nobody at all because there are no profiles. */
export const showMe = defineRoute({
  method: 'GET',
  who: 'anyone',
  path: '/api/me',
  during: 'break',
  input: z.object({}),
  reply: json(
    z.object({
      /** Nobody has a profile: the first one is to be made. */
      first: z.boolean(),
      /** `ownPassphrase` is false until a person replaced the passphrase that they were given. */
      me: person.pick({ id: true, name: true, role: true }).extend({ ownPassphrase: z.boolean() }).nullable(),
    }),
  ),
})

/** Makes the first profile and signs it in; on the machine itself only. */
export const makeFirstProfile = defineRoute({
  method: 'POST',
  who: 'anyone',
  path: '/api/first-profile',
  during: 'break',
  input: z.object({ name, passphrase, role }),
  reply: nothing,
})

export const signIn = defineRoute({
  method: 'POST',
  who: 'anyone',
  path: '/api/sign-in',
  during: 'break',
  input: z.object({ name, passphrase }),
  reply: nothing,
})

export const signOut = defineRoute({
  method: 'POST',
  who: 'arriving',
  path: '/api/sign-out',
  during: 'break',
  input: z.object({}),
  reply: nothing,
})

/** Changes one's own passphrase; other sign-ins of the same person end. */
export const changePassphrase = defineRoute({
  method: 'POST',
  who: 'arriving',
  path: '/api/me/passphrase',
  during: 'break',
  input: z.object({ present: passphrase, next: passphrase }),
  reply: nothing,
})

/** All people of the unit, also those who left. */
export const listPeople = defineRoute({
  method: 'GET',
  who: ['supervisor'],
  path: '/api/people',
  during: 'break',
  input: z.object({}),
  reply: json(z.object({ people: z.array(person) })),
})

/** Makes a profile for somebody, with a first passphrase that they replace when they sign in. */
export const addPerson = defineRoute({
  method: 'POST',
  who: ['supervisor'],
  path: '/api/people',
  during: 'break',
  input: z.object({ name, passphrase, role }),
  reply: json(z.object({ id: personId })),
})

/** Renames somebody, gives them another role, or notes that they left or came back. */
export const changePerson = defineRoute({
  method: 'POST',
  who: ['supervisor'],
  path: '/api/people/:id',
  during: 'break',
  input: z.object({ id: personId, name: name.optional(), role: role.optional(), active: z.boolean().optional() }),
  reply: nothing,
})

export type MeShown = z.output<(typeof showMe)['reply']['schema']>
export type PersonShown = z.output<typeof person>
