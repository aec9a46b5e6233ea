import { useState } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../interface/words-context.tsx'

interface PassphraseField {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  /** Whether it is one that exists, or one that is being chosen; password keepers treat them differently. */
  readonly kind: 'current' | 'new'
  readonly hint?: string
  readonly wrong?: string | null
}

/** Passphrases as dots, with one switch that shows them as text: long ones are typed wrong easily. */
export function PassphraseFields({ fields }: { readonly fields: readonly PassphraseField[] }) {
  const { say } = useWords()
  const [shown, setShown] = useState(false)
  return (
    <>
      {fields.map(({ kind, ...field }) => (
        <TextField key={field.label} {...field} type={shown ? 'text' : 'password'} autoComplete={`${kind}-password`} />
      ))}
      <Checkbox className="check" isSelected={shown} onChange={setShown}>
        <span className="check-box" aria-hidden="true" />
        {say('people.passphrase-show')}
      </Checkbox>
    </>
  )
}
