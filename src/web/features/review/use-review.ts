import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { addressOf } from '../../../contract/address.ts'
import { call } from '../../../contract/call.ts'
import { decideClaims, followReview, type ReviewShown, showReview, undoDecision } from '../../../contract/review.ts'
import { useCovered } from '../../lib/covered-context.ts'
import { callKey, useCall } from '../../lib/use-call.ts'
import { useWords } from '../interface/words-context.tsx'
import type { Answer } from './answer.ts'
import { mergeClaims } from './merge-claims.ts'
import { type Unsent, useUnsent } from './use-unsent.ts'

/** One medium in review: its claims, deciding and taking back, and what went wrong last. */
export interface Review {
  readonly shown: ReviewShown | undefined
  readonly error: Error | null
  readonly again: () => void
  /** What became of the last act; null while all is well. */
  readonly failed: Error | null
  readonly decide: (answer: Answer) => Promise<void>
  readonly undo: () => Promise<string | null>
  /** Resolves once the last decision is there, or waits for the server. */
  readonly settled: () => Promise<void>
  readonly unsent: Unsent
}

/** Reads one medium in review, keeps it up to date with what others decide, and sends decisions. */
export function useReview(reference: string, id: string): Review {
  const { language } = useWords()
  const queries = useQueryClient()
  const input = { reference, id, language }
  const { data, error, refetch } = useCall(showReview, input)
  const [failed, setFailed] = useState<Error | null>(null)
  const last = useRef(Promise.resolve())
  const covered = useCovered()
  useEffect(() => {
    if (covered) return
    return followOthers(reference, id, () => void queries.invalidateQueries({ queryKey: [showReview.path] }))
  }, [queries, reference, id, covered])
  const failing = async <T>(act: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      setFailed(null)
      return await act()
    } catch (cause) {
      setFailed(cause instanceof Error ? cause : new Error(String(cause)))
      await refetch()
      return otherwise
    }
  }
  const send = async ({ claims: answered, verdict, amendment, seen }: Answer) => {
    const reading = answered[0]?.reading ?? null
    if (reading === null) return
    const claims = answered.map((claim) => ({ claim: claim.id, supersedes: claim.supersedes }))
    const decided = await call(decideClaims, { ...input, claims, verdict, amendment, seen: [...seen], reading })
    queries.setQueryData<ReviewShown>(callKey(showReview, input), (shown) => shown && mergeClaims(shown, decided))
  }
  const unsent = useUnsent(send, setFailed)
  return {
    shown: data,
    error,
    again: () => void refetch(),
    failed,
    unsent,
    decide: (answer) => {
      last.current = failing(() => unsent.sendOrKeep(answer), undefined)
      return last.current
    },
    settled: () => last.current,
    undo: () =>
      failing(async () => {
        if (unsent.waiting.length > 0) return unsent.takeBack()
        const { undone } = await call(undoDecision, { reference, media: id })
        await refetch()
        return undone?.claims[0] ?? null
      }, null),
  }
}

function followOthers(reference: string, id: string, changed: () => void): () => void {
  const stream = new EventSource(addressOf(followReview, { reference }))
  stream.onmessage = (event: MessageEvent<string>) => {
    const { decisions } = followReview.reply.schema.parse(JSON.parse(event.data))
    if (decisions.some(({ media }) => media === id)) changed()
  }
  return () => stream.close()
}
