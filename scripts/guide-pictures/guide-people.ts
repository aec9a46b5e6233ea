import { noteWork } from '../../src/application/care/note-work.ts'
import { beginSignIn } from '../../src/application/people/sign-in.ts'
import type { Person } from '../../src/domain/review/person.ts'
import { defaultPolicy } from '../../src/domain/review/policy.ts'
import { somebody } from '../../test/fixtures/people.ts'
import type { GuideStage } from './guide-stage.ts'

/** The people of the tour: who verifies, who keeps the unit, who reads second, and colleagues. */
export interface GuidePeople {
  readonly investigator: Person
  readonly supervisor: Person
  readonly secondReader: Person
}

/** Makes the unit of the tour: six people, and a policy under which every claim is read twice. */
export async function makePeople({ means, clock }: GuideStage): Promise<GuidePeople> {
  const supervisor = await somebody(means, 'Sam Lund', 'supervisor')
  const investigator = await somebody(means, 'Anna Berg')
  const secondReader = await somebody(means, 'Nour Haddad', 'second-reader')
  for (const name of ['Ben Ek', 'Cleo Dahl', 'Dag Falk']) await somebody(means, name)
  await means.care.savePolicy({ ...defaultPolicy, secondReadingShare: 1 }, supervisor.id, clock.now())
  return { supervisor, investigator, secondReader }
}

/** Lets somebody work for so many minutes. */
export async function works({ means, clock }: GuideStage, who: Person, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    clock.pass({ minutes: 1 })
    await noteWork(means, who.id, { what: 'seen', reason: null, offsetMinutes: 0 })
  }
}

/** Asks the server for something as somebody who is signed in. */
export async function ask({ stage, means }: GuideStage, who: Person, path: string, body: object | null): Promise<unknown> {
  const headers = { cookie: `wordveil=${await beginSignIn(means, who)}`, origin: stage.address, 'content-type': 'application/json' }
  const sent = body === null ? {} : { method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(stage.address + path, { headers, ...sent })
  const answer: unknown = await response.json()
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`)
  return answer
}
