import type { ReleaseShown } from '../../../contract/releases.ts'
import type { Role } from '../../../domain/review/person.ts'

interface Me {
  readonly id: string
  readonly role: Role
}

type Waiting = Pick<ReleaseShown, 'state' | 'writing'> & { readonly confirmations: readonly { readonly by: { readonly id: string } }[] }

/** Whether people of a role release reports. */
export function mayRelease(role: Role): boolean {
  return role !== 'second-reader'
}

/** Whether a release waits for this person: it is to be confirmed, by their role, and they have not confirmed it already. */
export function waitsFor({ state, writing, confirmations }: Waiting, { id, role }: Me): boolean {
  if (writing || (state !== 'waits' && state !== 'waits-for-second')) return false
  return mayRelease(role) && confirmations.every(({ by }) => by.id !== id)
}

/** The part of an id that tells a release from others, as people name it: `1a2b3c4d`. */
export function releaseName(id: string): string {
  return id.replace(/^l-/, '').slice(0, 8)
}

/** How a report that is written comes along: nothing asked, under way, or over one way or the other. */
export type WritingStep = 'idle' | 'writing' | 'written' | 'failed'

interface WritingSeen {
  /** Whether this page asked for a report: not, just now without knowing more yet, or so that it was taken on. */
  readonly asked: 'no' | 'sending' | 'taken'
  readonly isWriting: boolean
  readonly hasFailed: boolean
}

/** What is said of the writing of a report. An earlier failure is not told until something was asked here. */
export function writingStep({ asked, isWriting, hasFailed }: WritingSeen): WritingStep {
  if (isWriting || asked === 'sending') return 'writing'
  if (asked === 'no') return 'idle'
  return hasFailed ? 'failed' : 'written'
}
