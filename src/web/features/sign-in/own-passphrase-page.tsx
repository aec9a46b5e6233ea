import { PageHeading } from '../../ui/page-heading.tsx'
import { useWords } from '../interface/words-context.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import { useArrive } from './use-arrive.ts'

/** What somebody sees first who was given a passphrase: the choice of their own. */
export function OwnPassphrasePage() {
  const { say } = useWords()
  const arrive = useArrive()
  return (
    <div className="form-page">
      <PageHeading title={say('people.own-title')} />
      <p className="form-lead">{say('people.own-why')}</p>
      <PassphraseForm done={() => void arrive()} />
    </div>
  )
}
