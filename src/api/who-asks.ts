import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CareMeans } from '../application/care/care-means.ts'
import { requireUncovered } from '../application/care/standing.ts'
import type { PeopleMeans } from '../application/people/people-means.ts'
import { keepSignedIn, type SignedIn, signedInBy } from '../application/people/sign-in.ts'
import type { Askers, Route } from '../contract/route.ts'
import { Problem } from '../domain/problem.ts'
import type { Person } from '../domain/review/person.ts'

/** Someone who signed in and sends a request. */
export interface Asker extends Person, Omit<SignedIn, 'person'> {}

/** Where a handler says that the caller is signed in from now on, or no more. */
export interface Seat {
  take(token: string): void
  leave(): void
}

/** The one place that knows who asks. Passkeys and the sign-in of an agency take their seats here. */
export interface Door {
  /** Null where nobody is signed in. What a person does lets their sign-in go on; what a page asks by itself does not. */
  whoAsks(request: FastifyRequest): Promise<Asker | null>
  /** Refuses what this person may not ask, or may not ask now. */
  require(asker: Asker | null, route: Pick<Route, 'who' | 'during'>): Promise<void>
  seat(reply: FastifyReply): Seat
}

/** Tells people by the cookie that they were given at sign-in. */
export function openDoor(means: PeopleMeans & CareMeans, way: { readonly encrypted: boolean }): Door {
  const attributes = `HttpOnly; SameSite=Strict; Path=/api${way.encrypted ? '; Secure' : ''}`
  return {
    whoAsks: async (request) => {
      const token = tokenOf(request.headers.cookie)
      const found = token === null ? null : await signedInBy(means, token)
      if (found === null) return null
      if (request.method === 'POST') await keepSignedIn(means, found.signIn)
      return { ...found.person, ownPassphrase: found.ownPassphrase, signIn: found.signIn }
    },
    require: async (asker, { who, during }) => {
      requireAccess(asker, who)
      if (asker !== null && during !== 'break') await requireUncovered(means, asker.id)
    },
    seat: (reply) => ({
      take: (token) => void reply.header('set-cookie', `${cookie}=${token}; ${attributes}`),
      leave: () => void reply.header('set-cookie', `${cookie}=; Max-Age=0; ${attributes}`),
    }),
  }
}

const cookie = 'wordveil'
const given = /(?:^|;\s*)wordveil=([A-Za-z0-9_-]{43})(?:;|$)/

function tokenOf(header: string | undefined): string | null {
  return given.exec(header ?? '')?.[1] ?? null
}

/** Refuses what this person may not ask at any time. The one place that decides it: the full matrix of roles takes its seat here. */
function requireAccess(asker: Asker | null, who: Askers): void {
  if (who === 'anyone') return
  if (asker === null) throw new Problem('not-signed-in')
  if (who === 'arriving') return
  if (!asker.ownPassphrase) throw new Problem('passphrase-given')
  if (who !== 'signed-in' && !who.includes(asker.role)) throw new Problem('role-lacking')
}
