import type { ErrorComponentProps } from '@tanstack/react-router'
import { FailureNote } from '../ui/state-notes.tsx'

/** What stands in place of a page that broke; the frame around it stays. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  return <FailureNote error={error instanceof Error ? error : new Error(String(error))} again={reset} />
}
