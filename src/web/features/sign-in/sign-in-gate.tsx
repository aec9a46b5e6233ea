import type { ReactNode } from 'react'
import { FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { FirstProfilePage } from './first-profile-page.tsx'
import { useMeState } from './me-context.tsx'
import { OwnPassphrasePage } from './own-passphrase-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

/** Shows the pages to people who signed in, and to all others the way in. */
export function SignInGate({ children }: { readonly children: ReactNode }) {
  const { shown, error, again } = useMeState()
  if (shown === undefined) return error ? <FailureNote error={error} again={again} /> : <LoadingNote />
  if (shown.first) return <FirstProfilePage />
  if (shown.me === null) return <SignInPage />
  return shown.me.ownPassphrase ? children : <OwnPassphrasePage />
}
