import type { MediaId } from '../domain/id.ts'

/** The id of a medium that the contract has checked to be 64 hex digits. */
export function asMediaId(checked: string): MediaId {
  return checked as MediaId
}
