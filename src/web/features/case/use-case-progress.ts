import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { addressOf } from '../../../contract/address.ts'
import { type CaseProgress, type CaseShown, followCase, showCase } from '../../../contract/cases.ts'
import { listMedia } from '../../../contract/media.ts'
import { useCovered } from '../../lib/covered-context.ts'
import { type Moment, secondsLeft } from '../../lib/time-left.ts'
import { callKey } from '../../lib/use-call.ts'

// The list is read again no more often than this while a run goes on, so that reading stays calm.
const listEveryMillis = 5000

/** Follows a case that is not finished and keeps what is shown of it up to date. Gives the seconds left, where the pace tells. */
export function useCaseProgress({ reference, state }: CaseShown): number | null {
  const queries = useQueryClient()
  const [left, setLeft] = useState<number | null>(null)
  const ready = state === 'ready'
  const covered = useCovered()
  useEffect(() => {
    if (ready || covered) return
    let first: Moment | null = null
    let listedAt = 0
    const take = (progress: CaseProgress) => {
      const now = { at: Date.now(), done: progress.counts.media - progress.counts.waiting }
      first ??= now
      setLeft(progress.state === 'running' ? secondsLeft(first, now, progress.counts.media) : null)
      queries.setQueryData<CaseShown>(callKey(showCase, { reference }), (shown) => shown && { ...shown, ...progress })
      if (now.at - listedAt < listEveryMillis && progress.state === 'running') return
      listedAt = now.at
      void queries.invalidateQueries({ queryKey: [listMedia.path] })
    }
    return follow(reference, take)
  }, [queries, reference, ready, covered])
  return ready ? null : left
}

function follow(reference: string, take: (progress: CaseProgress) => void): () => void {
  const stream = new EventSource(addressOf(followCase, { reference }))
  stream.onmessage = (event: MessageEvent<string>) => take(followCase.reply.schema.parse(JSON.parse(event.data)))
  return () => stream.close()
}
