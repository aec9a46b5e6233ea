import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ReviewShown } from '../../../contract/review.ts'
import type { ClaimInReview } from '../../../contract/review-parts.ts'
import { useWords } from '../interface/words-context.tsx'
import { AmendField } from './amend-field.tsx'
import { changedValues, draftedValues, unfitFields } from './amendment.ts'
import type { Answer } from './answer.ts'

interface AmendFormProps {
  readonly claim: ClaimInReview
  readonly lists: ReviewShown['lists']
  readonly save: (amendment: Answer['amendment']) => void
  readonly cancel: () => void
}

/** Changes what a claim says, within the vocabulary; only words that stand in the medium are typed. */
export function AmendForm({ claim, lists, save, cancel }: AmendFormProps) {
  const { say } = useWords()
  const [values, setValues] = useState(() => draftedValues(claim.amendable))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  const unfit = unfitFields(claim.amendable, values)
  const changed = changedValues(claim.amendable, values)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (unfit.length === 0 && Object.keys(changed).length > 0) save(changed)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    cancel()
  }
  return (
    // Escape leaves; a button does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className="amend-form" onSubmit={send} onKeyDown={press}>
      {claim.amendable.map((field) => (
        <AmendField
          key={field.name}
          field={field}
          listed={'list' in field ? (lists[field.list] ?? []) : []}
          value={values[field.name] ?? field.value}
          unfit={unfit.includes(field.name)}
          change={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <div className="actions">
        <button type="submit" className="button" disabled={unfit.length > 0 || Object.keys(changed).length === 0}>
          {say('review.save-amendment')}
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          {say('review.cancel')}
        </button>
      </div>
    </form>
  )
}
