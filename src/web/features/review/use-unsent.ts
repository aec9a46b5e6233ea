import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { CallFailure } from '../../../contract/call.ts'
import type { Answer } from './answer.ts'

/** Decisions that the server has not got yet, in the order in which they were made. */
export interface Unsent {
  readonly waiting: readonly Answer[]
  /** Sends a decision, or keeps it behind those that wait; rejects with what refused it. */
  readonly sendOrKeep: (answer: Answer) => Promise<void>
  /** Lets go of the last one, and gives its first claim; null where none waits. */
  readonly takeBack: () => string | null
  readonly discard: () => void
}

const againMillis = 2000

/** Keeps decisions while the page is open and sends them, one after the other, as soon as the server answers; what it refuses is told and let go. */
export function useUnsent(send: (answer: Answer) => Promise<void>, refused: (error: Error) => void): Unsent {
  const [waiting, setWaiting] = useState<readonly Answer[]>([])
  const sending = useRef(false)
  const attempt = useEffectEvent(async () => {
    const [first] = waiting
    if (first === undefined || sending.current) return
    sending.current = true
    try {
      await send(first)
      setWaiting((now) => now.filter((answer) => answer !== first))
    } catch (cause) {
      if (!mayBeSentLater(cause)) {
        setWaiting((now) => now.filter((answer) => answer !== first))
        refused(cause instanceof Error ? cause : new Error(String(cause)))
      }
    } finally {
      sending.current = false
    }
  })
  useEffect(() => {
    if (waiting.length === 0) return
    const timer = setInterval(() => void attempt(), againMillis)
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => {
      clearInterval(timer)
      removeEventListener('beforeunload', stay)
    }
  }, [waiting])
  return {
    waiting,
    sendOrKeep: async (answer) => {
      try {
        if (waiting.length === 0) return await send(answer)
      } catch (cause) {
        if (!mayBeSentLater(cause)) throw cause
      }
      setWaiting((now) => [...now.filter((other) => !sameClaim(other, answer)), answer])
    },
    takeBack: () => {
      const last = waiting.at(-1)
      setWaiting((now) => now.filter((answer) => answer !== last))
      return last?.claims[0]?.id ?? null
    },
    discard: () => setWaiting([]),
  }
}

/** Whether a decision was not taken for want of a server, or because a break is due, and so may be taken later. */
function mayBeSentLater(cause: unknown): boolean {
  return cause instanceof CallFailure && (cause.code === 'not-reached' || cause.code === 'work-covered')
}

function sameClaim(one: Answer, other: Answer): boolean {
  return one.claims.some(({ id }) => other.claims.some((claim) => claim.id === id))
}
