import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../contract/call.ts'
import { nextToReview } from '../../../contract/review.ts'

/** The way to the next medium that this person has to decide; `allDone` where there is no other, `failed` where it could not be asked. */
export function useNextMedium(reference: string, after?: string) {
  const navigate = useNavigate()
  const [allDone, setAllDone] = useState(false)
  const [failed, setFailed] = useState<Error | null>(null)
  const toNextMedium = async () => {
    try {
      setFailed(null)
      const { media } = await call(nextToReview, { reference, ...(after === undefined ? {} : { after }) })
      if (media === null || media === after) setAllDone(true)
      else await navigate({ to: '/cases/$reference/media/$id/review', params: { reference, id: media } })
    } catch (cause) {
      setFailed(cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
  return { allDone, failed, toNextMedium }
}
