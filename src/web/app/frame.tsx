import { Link, Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CareGate } from '../features/care/care-gate.tsx'
import { ClockProvider } from '../features/care/clock-context.tsx'
import { ClockNote } from '../features/care/clock-note.tsx'
import { PreferenceMenus } from '../features/interface/preference-menus.tsx'
import { useWords } from '../features/interface/words-context.tsx'
import { MeProvider, useMe } from '../features/sign-in/me-context.tsx'
import { PersonMenu } from '../features/sign-in/person-menu.tsx'
import { SignInGate } from '../features/sign-in/sign-in-gate.tsx'
import { ReachNote } from './reach-note.tsx'

/** The frame around every page: the way to the content, the name, the navigation, the person and the preferences. */
export function Frame() {
  return (
    <MeProvider>
      <Working>
        <FrameParts />
      </Working>
    </MeProvider>
  )
}

/** The clock goes with the person: another one who signs in has their own. */
function Working({ children }: { readonly children: ReactNode }) {
  const me = useMe()
  return me === null ? children : <ClockProvider key={me.id}>{children}</ClockProvider>
}

function FrameParts() {
  const { say } = useWords()
  const isIn = useMe() !== null
  return (
    <>
      <a className="skip-link" href="#content">
        {say('skip')}
      </a>
      <header className="frame-header">
        <div className="frame-inner">
          <span className="wordmark">Wordveil</span>
          <nav aria-label={say('navigation')} className="frame-navigation">
            {isIn ? <Link to="/">{say('cases')}</Link> : null}
          </nav>
          {isIn ? <ClockNote /> : null}
          <PreferenceMenus />
          <PersonMenu />
        </div>
      </header>
      <ReachNote />
      <main id="content" tabIndex={-1} className="frame-content">
        <SignInGate>
          <CareGate>
            <Outlet />
          </CareGate>
        </SignInGate>
      </main>
    </>
  )
}
