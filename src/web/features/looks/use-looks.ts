import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { addressOf } from '../../../contract/address.ts'
import { CallFailure, call } from '../../../contract/call.ts'
import { endLook, openLook, showLook } from '../../../contract/looks.ts'
import { problemReply } from '../../../contract/problem.ts'
import { useCovered } from '../../lib/covered-context.ts'
import { createLookSession, type LookMeans, type LookSession, type LookState } from './look-session.ts'

/** The looks at one medium, ended when the page goes out of view or away, or is covered. */
export function useLooks(reference: string, id: string): { readonly session: LookSession; readonly state: LookState } {
  const session = useMemo(() => createLookSession(meansFor(reference, id)), [reference, id])
  const state = useSyncExternalStore(session.subscribe, session.state)
  useEffect(() => {
    const turn = () => session.inView(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('blur', turn)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('blur', turn)
      session.close('left')
    }
  }, [session])
  const covered = useCovered()
  useEffect(() => {
    if (covered) session.close('hidden')
  }, [session, covered])
  return { session, state }
}

function meansFor(reference: string, id: string): LookMeans {
  return {
    ask: (wish) => call(openLook, { reference, id, ...wish }),
    take: takeLook,
    end: (exposure, ending) => call(endLook, { exposure, ...ending }),
    now: () => performance.now(),
    later: (millis, act) => {
      const timer = window.setTimeout(act, millis)
      return () => window.clearTimeout(timer)
    },
  }
}

/** Takes the bytes of a look, once; they are kept nowhere but in the object given back. */
async function takeLook(link: string): Promise<Blob> {
  const response = await fetch(addressOf(showLook, { link }), { cache: 'no-store' }).catch((error: unknown) => {
    throw new CallFailure('not-reached', null, error)
  })
  if (response.ok) return response.blob()
  const parsed = problemReply.safeParse(await response.json().catch(() => null))
  throw parsed.success ? new CallFailure(parsed.data.problem.code, parsed.data.problem.detail) : new CallFailure('unexpected')
}
