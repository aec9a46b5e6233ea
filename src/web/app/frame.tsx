import { Link, Outlet } from '@tanstack/react-router'
import { PreferenceMenus } from '../features/interface/preference-menus.tsx'
import { useWords } from '../features/interface/words-context.tsx'
import { ReachNote } from './reach-note.tsx'

/** The frame around every page: the way to the content, the name, the navigation and the preferences. */
export function Frame() {
  const { say } = useWords()
  return (
    <>
      <a className="skip-link" href="#content">
        {say('skip')}
      </a>
      <header className="frame-header">
        <div className="frame-inner">
          <span className="wordmark">Wordveil</span>
          <nav aria-label={say('navigation')} className="frame-navigation">
            <Link to="/">{say('cases')}</Link>
          </nav>
          <PreferenceMenus />
        </div>
      </header>
      <ReachNote />
      <main id="content" tabIndex={-1} className="frame-content">
        <Outlet />
      </main>
    </>
  )
}
