import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../contract/call.ts'
import { nextToReview } from '../../../contract/review.ts'
import { listSamples } from '../../../contract/sampling.ts'
import type { Reading } from '../../../domain/review/decision.ts'
import { useMe } from '../sign-in/me-context.tsx'

interface From {
  readonly after?: string
  /** The sample that is worked on, if one is. */
  readonly sample?: string | undefined
  /** Whether the medium at hand is read blind: then the next one is too, although it is not any more once it is decided. */
  readonly blind?: boolean
}

/** All is decided, or what is left is kept for another time of the day. */
export type Ended = 'review.all-done' | 'review.kept-for-later'

/** `left` counts the medium at hand, if that is the one found. */
function whyEnded(found: string | null, left: number): Ended {
  return left > (found === null ? 0 : 1) ? 'review.kept-for-later' : 'review.all-done'
}

/** The way to the next medium that this person has to decide, or to the next claim of a sample; `ended` says why there is no other, `failed` where it could not be asked. */
export function useNextMedium(reference: string, { after, sample, blind = false }: From) {
  const navigate = useNavigate()
  const isSecondReader = useMe()?.role === 'second-reader'
  const [reading] = useState<Reading>(blind || isSecondReader ? 'second' : 'first')
  const [ended, setEnded] = useState<Ended | null>(null)
  const [failed, setFailed] = useState<Error | null>(null)
  const inOrder = async () => {
    const { media, left } = await call(nextToReview, { reference, reading, ...(after === undefined ? {} : { after }) })
    if (media === null || media === after) setEnded(whyEnded(media, left))
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
  return { ended, failed, inSample: sample !== undefined, toNextMedium }
}
