import type { ClockShown } from '../../contract/care.ts'

type Lock = NonNullable<ClockShown['lock']>

/** Pages that hold nothing of any case, so that they are open before the work begins and after it has ended. */
const own = ['/me/', '/people', '/policy']

/** What covers a page at this address; null where it is open. Nothing of a case is shown before the clock is known. */
export function coverOf(lock: Lock | null, pathname: string): Lock | null {
  if (lock !== 'not-begun' && lock !== 'day-over') return lock
  return own.some((start) => pathname.startsWith(start)) ? null : lock
}
