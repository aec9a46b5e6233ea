import { useEffect, useRef, useState } from 'react'
import type { ReleaseShown } from '../../../contract/releases.ts'
import { digestGroups } from '../../lib/digest-groups.ts'
import { useWords } from '../interface/words-context.tsx'
import { useMe } from '../sign-in/me-context.tsx'
import { ConfirmRelease } from './confirm-release.tsx'
import { ConfirmedNote } from './confirmed-note.tsx'
import { releaseName, waitsFor } from './release-acts.ts'
import { ReleaseFiles } from './release-files.tsx'
import { ReleaseNotes } from './release-notes.tsx'
import { StateMark } from './state-mark.tsx'
import { useMoment } from './use-moment.ts'

interface ReleaseEntryProps {
  readonly reference: string
  readonly release: ReleaseShown
  readonly needsTwo: boolean
  /** Whether it was prepared on this page just now. */
  readonly isNew: boolean
}

/** One release: its state, who prepared and confirmed it and when, its digest, its files, and the way to confirm it. */
export function ReleaseEntry({ reference, release, needsTwo, isNew }: ReleaseEntryProps) {
  const { say } = useWords()
  const moment = useMoment()
  const me = useMe()
  const heading = useRef<HTMLHeadingElement>(null)
  const [asking, setAsking] = useState(isNew)
  const [acted, setActed] = useState(false)
  useEffect(() => {
    if (acted) heading.current?.focus()
  }, [acted])
  const mayConfirm = me !== null && waitsFor(release, me)
  const confirmed = () => {
    setAsking(false)
    setActed(true)
  }
  const later = () => {
    setAsking(false)
    heading.current?.focus()
  }
  return (
    <li className="release-entry">
      <h3 ref={heading} tabIndex={-1} className="release-head">
        <bdi>{say('release.release', { id: releaseName(release.id) })}</bdi> <StateMark state={release.state} />
      </h3>
      {acted ? <ConfirmedNote reference={reference} release={release} /> : null}
      <ul className="plain-list muted">
        <li>{say('release.prepared-by', { name: release.by.name, date: moment(release.at) })}</li>
        {release.confirmations.map(({ by, at }) => (
          <li key={by.id}>{say('release.confirmed-by', { name: by.name, date: moment(at) })}</li>
        ))}
      </ul>
      <ReleaseNotes release={release} needsTwo={needsTwo} />
      <p className="release-digest">
        <span className="muted">{say('release.digest')}</span> <bdi dir="ltr">{digestGroups(release.digest)}</bdi>
      </p>
      <ReleaseFiles reference={reference} release={release} />
      {mayConfirm && asking ? <ConfirmRelease reference={reference} release={release} confirmed={confirmed} later={later} /> : null}
      {mayConfirm && !asking ? (
        <p className="actions">
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {say('release.confirm-title')}
          </button>
        </p>
      ) : null}
    </li>
  )
}
