import type { CareStore } from '../ports/care-store.ts'
import type { Clock } from '../ports/clock.ts'

/** What the use cases of care work with. */
export interface CareMeans {
  readonly care: CareStore
  readonly clock: Clock
}
