import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { confirmRelease, followWriting, listReleases, type ReleaseShown } from '../../../contract/releases.ts'
import { useAct } from '../../lib/use-act.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { useWords } from '../interface/words-context.tsx'
import { PassphraseFields } from '../sign-in/passphrase-fields.tsx'
import { useMoment } from './use-moment.ts'

interface ConfirmReleaseProps {
  readonly reference: string
  readonly release: ReleaseShown
  readonly confirmed: () => void
  readonly later: () => void
}

/** Says what confirming means, and takes the passphrase once more: the act is the person's own. */
export function ConfirmRelease({ reference, release, confirmed, later }: ConfirmReleaseProps) {
  const { say } = useWords()
  const moment = useMoment()
  const queries = useQueryClient()
  const [passphrase, setPassphrase] = useState('')
  const { mutate, error, isPending } = useAct(confirmRelease)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const again = () => Promise.all([listReleases, followWriting].map(({ path }) => queries.invalidateQueries({ queryKey: [path] })))
  const failed = () => {
    setPassphrase('')
    void again()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (passphrase === '' || isPending) return
    mutate({ reference, release: release.id, passphrase }, { onSuccess: () => void again().then(confirmed), onError: failed })
  }
  const field = {
    label: say('release.confirm-passphrase'),
    value: passphrase,
    change: setPassphrase,
    kind: 'current' as const,
  }
  return (
    <form className="form confirm-release" onSubmit={submit}>
      <h4 ref={heading} tabIndex={-1}>
        {say('release.confirm-title')}
      </h4>
      <p>{say('release.confirm-means', { date: moment(release.at) })}</p>
      <p>{say('release.confirm-lasts')}</p>
      <PassphraseFields fields={[field]} />
      <ProblemNote error={error} />
      <p className="actions">
        <button type="submit" className="button primary" aria-disabled={isPending}>
          {say('release.confirm')}
        </button>
        <button type="button" className="button quiet" onClick={later}>
          {say('release.confirm-later')}
        </button>
      </p>
    </form>
  )
}
