import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { addressOf } from '../../../contract/address.ts'
import { type CaseProgress, type CaseShown, followCase, showCase } from '../../../contract/cases.ts'
import { listMedia } from '../../../contract/media.ts'
import { useCovered } from '../../lib/covered-context.ts'
import { callKey } from '../../lib/use-call.ts'

// The list is read again no more often than this while a run goes on, so that reading stays calm.
const listEveryMillis = 5000

/** Follows a case that is not finished and keeps what is shown of it up to date. */
export function useCaseProgress({ reference, state }: CaseShown): void {
  const queries = useQueryClient()
  const ready = state === 'ready'
  const covered = useCovered()
  useEffect(() => {
    if (ready || covered) return
    let listedAt = 0
    let listed = ''
    const take = (progress: CaseProgress) => {
      const now = Date.now()
      queries.setQueryData<CaseShown>(callKey(showCase, { reference }), (shown) => shown && { ...shown, ...progress })
      const counted = JSON.stringify(progress.counts)
      if (progress.state === 'running' && (counted === listed || now - listedAt < listEveryMillis)) return
      listedAt = now
      listed = counted
      void queries.invalidateQueries({ queryKey: [listMedia.path] })
    }
    return follow(reference, take)
  }, [queries, reference, ready, covered])
}

function follow(reference: string, take: (progress: CaseProgress) => void): () => void {
  const stream = new EventSource(addressOf(followCase, { reference }))
  stream.onmessage = (event: MessageEvent<string>) => take(followCase.reply.schema.parse(JSON.parse(event.data)))
  return () => stream.close()
}
