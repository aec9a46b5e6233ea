import { Link, Outlet } from '@tanstack/react-router'
import { PreferenceMenus } from '../features/interface/preference-menus.tsx'
import { useWords } from '../features/interface/words-context.tsx'
import { MeProvider, useMe } from '../features/sign-in/me-context.tsx'
import { PersonMenu } from '../features/sign-in/person-menu.tsx'
import { SignInGate } from '../features/sign-in/sign-in-gate.tsx'
import { ReachNote } from './reach-note.tsx'

/** The frame around every page: the way to the content, the name, the navigation, the person and the preferences. */
export function Frame() {
  const { say } = useWords()
  return (
    <MeProvider>
      <a className="skip-link" href="#content">
        {say('skip')}
      </a>
      <header className="frame-header">
        <div className="frame-inner">
          <span className="wordmark">Wordveil</span>
          <Navigation />
          <PreferenceMenus />
          <PersonMenu />
        </div>
      </header>
      <ReachNote />
      <main id="content" tabIndex={-1} className="frame-content">
        <SignInGate>
          <Outlet />
        </SignInGate>
      </main>
    </MeProvider>
  )
}

function Navigation() {
  const { say } = useWords()
  return (
    <nav aria-label={say('navigation')} className="frame-navigation">
      {useMe() === null ? null : <Link to="/">{say('cases')}</Link>}
    </nav>
  )
}
