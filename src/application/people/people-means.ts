import type { Clock } from '../ports/clock.ts'
import type { PeopleStore } from '../ports/people-store.ts'
import type { Secrets } from '../ports/secrets.ts'

/** What the use cases of people work with. */
export interface PeopleMeans {
  readonly people: PeopleStore
  readonly secrets: Secrets
  readonly clock: Clock
}
