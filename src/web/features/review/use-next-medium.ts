import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../contract/call.ts'
import { nextToReview } from '../../../contract/review.ts'
import { listSamples } from '../../../contract/sampling.ts'

interface From {
  readonly after?: string
  /** The sample that is worked on, if one is. */
  readonly sample?: string | undefined
}

/** The way to the next medium that this person has to decide, or to the next claim of a sample; `allDone` where there is no other, `failed` where it could not be asked. */
export function useNextMedium(reference: string, { after, sample }: From) {
  const navigate = useNavigate()
  const [allDone, setAllDone] = useState(false)
  const [failed, setFailed] = useState<Error | null>(null)
  const inOrder = async () => {
    const { media } = await call(nextToReview, { reference, ...(after === undefined ? {} : { after }) })
    if (media === null || media === after) setAllDone(true)
    else await navigate({ to: '/cases/$reference/media/$id/review', params: { reference, id: media } })
  }
  const byLot = async () => {
    const next = (await call(listSamples, { reference })).samples.find(({ id }) => id === sample)?.next ?? null
    if (next === null || sample === undefined) return navigate({ to: '/cases/$reference/sampling', params: { reference } })
    const search = { claim: next.claim, sample }
    return navigate({ to: '/cases/$reference/media/$id/review', params: { reference, id: next.media }, search })
  }
  const toNextMedium = async () => {
    try {
      setFailed(null)
      await (sample === undefined ? inOrder() : byLot())
    } catch (cause) {
      setFailed(cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
  // A sample asks for one claim of a medium, and the next one is elsewhere.
  return { allDone, failed, inSample: sample !== undefined, toNextMedium }
}
