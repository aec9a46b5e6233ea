import type { CareMeans } from '../../application/care/care-means.ts'
import { dayEnd } from '../../application/care/day-end.ts'
import { groupWeeks } from '../../application/care/group-weeks.ts'
import { noteWork } from '../../application/care/note-work.ts'
import { ownExposure } from '../../application/care/own-exposure.ts'
import { workOf } from '../../application/care/standing.ts'
import { writeOutcome } from '../../application/care/write-outcome.ts'
import type { PeopleMeans } from '../../application/people/people-means.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import type { OutcomeId } from '../../domain/review/outcome-note.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { type PolicyWishes, stricterPolicy } from '../../domain/review/stricter-policy.ts'
import { given } from '../given.ts'
import type { Handlers } from '../route-handlers.ts'

type CareRoutes =
  | 'showClock'
  | 'noteWork'
  | 'showOwnExposure'
  | 'showDay'
  | 'showGroupExposure'
  | 'showPolicy'
  | 'savePolicy'
  | 'saveWishes'
  | 'listOutcomes'
  | 'readOutcome'
  | 'writeOutcome'

/** Care: the clock of a person's work, what they saw, what limits it, and what came of it. */
export function careHandlers(source: ConsoleSource, means: CareMeans & PeopleMeans): Pick<Handlers, CareRoutes> {
  const { care, clock } = means
  return {
    showClock: (_, { by }) => clockOf(means, by.id),
    noteWork: async (noted, { by }) => {
      await noteWork(means, by.id, noted)
      return clockOf(means, by.id)
    },
    showOwnExposure: async (asked, { by }) => ({ days: [...(await ownExposure(means, by.id, asked))] }),
    showDay: (_, { by }) => dayEnd(means, by.id, reviewsOf(source)),
    showGroupExposure: async (_, { by }) => ({ weeks: [...(await groupWeeks(means, by.id))] }),
    ...policyHandlers(means),
    listOutcomes: async (_, { by }) => {
      const names = await namesOf(means)
      const outcomes = (await care.outcomesFor(by.id)).map(({ note, readAt }) => ({ ...note, by: names(note.by), isNew: readAt === null }))
      return { outcomes }
    },
    readOutcome: async ({ id }, { by }) => {
      await care.readOutcome(id as OutcomeId, by.id, clock.now())
      return {}
    },
    writeOutcome: async ({ reference, text }, { by }) => {
      const [reader, review] = await Promise.all([source.openCase(reference), source.reviewOf(reference)])
      return { readers: await writeOutcome(means, { record: await reader.record(), review }, { text, by: by.id }) }
    },
  }
}

type PolicyRoutes = 'showPolicy' | 'savePolicy' | 'saveWishes'

function policyHandlers(means: CareMeans & PeopleMeans): Pick<Handlers, PolicyRoutes> {
  const { care, clock } = means
  return {
    showPolicy: async (_, { by }) => {
      const [organisation, wishes, changes, names] = await Promise.all([
        care.policy(),
        care.wishes(by.id),
        care.policyChanges(),
        namesOf(means),
      ])
      const { policy, refused } = stricterPolicy(organisation, wishes)
      const last = changes[0]
      const changed = last === undefined ? null : { by: names(last.by), at: last.at }
      return { organisation: sent(organisation), wishes: sent(wishes), inForce: sent(policy), refused: [...refused], changed }
    },
    savePolicy: async ({ policy }, { by }) => {
      await care.savePolicy(policy, by.id, clock.now())
      return {}
    },
    saveWishes: async ({ wishes }, { by }) => {
      // A field of a field that is left out is absent in JSON, and not undefined.
      const own = given(wishes) as PolicyWishes
      const { refused } = stricterPolicy(await care.policy(), own)
      await care.saveWishes(by.id, own, clock.now())
      return { refused: [...refused] }
    },
  }
}

async function clockOf(means: CareMeans, person: PersonId) {
  const { session, policy } = await workOf(means, person)
  const { lock, workedToday, breakDueAt, breakEndsAt, hardMaterial } = session
  const now = Date.parse(means.clock.now())
  const until = (at: string | null, unit: number) => (at === null ? null : Math.max(0, Math.ceil((Date.parse(at) - now) / unit)))
  return {
    lock,
    workedMinutes: Math.floor(workedToday / 60_000),
    minutesToBreak: until(breakDueAt, 60_000),
    secondsOfBreakLeft: until(breakEndsAt, 1000),
    hardMaterial,
    policy: sent(policy),
  }
}

async function* reviewsOf(source: ConsoleSource) {
  for (const { reference } of await source.listCases()) yield source.reviewOf(reference)
}

/** Who somebody is by name; what they wrote keeps it. */
async function namesOf({ people }: PeopleMeans): Promise<(id: PersonId) => string> {
  const names = new Map((await people.people()).map(({ person }) => [person.id, person.name]))
  return (id) => names.get(id) ?? id
}

/** Lists that only this program holds are copied on their way out, because the schemas of the contract are not read-only. */
function sent<Value extends object>(value: Value): Mutable<Value> {
  return structuredClone(value) as Mutable<Value>
}

type Mutable<Value> = { -readonly [K in keyof Value]: Value[K] extends readonly (infer One)[] | undefined ? One[] : Value[K] }
