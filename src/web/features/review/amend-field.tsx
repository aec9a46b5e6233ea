import { useId } from 'react'
import type { AmendableField } from '../../../contract/review-parts.ts'
import { useWords } from '../interface/words-context.tsx'

interface AmendFieldProps {
  readonly field: AmendableField
  readonly listed: readonly { readonly value: string; readonly word: string }[]
  readonly value: AmendableField['value']
  readonly unfit: boolean
  readonly change: (value: AmendableField['value']) => void
}

/** One field of a claim under its label, in the form that its kind asks for. */
export function AmendField(props: AmendFieldProps) {
  const { field } = props
  const id = useId()
  if (field.as === 'choices') return <ChoicesField {...props} />
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      <OneField {...props} id={id} />
    </div>
  )
}

function OneField({ field, listed, value, unfit, change, id }: AmendFieldProps & { readonly id: string }) {
  const given = { id, value: String(value), 'aria-invalid': unfit }
  if (field.as === 'choice')
    return (
      <select {...given} onChange={(event) => change(event.target.value)}>
        {listed.map((one) => (
          <option key={one.value} value={one.value}>
            {one.word}
          </option>
        ))}
      </select>
    )
  if (field.as === 'number')
    return <input {...given} type="number" min={field.least} max={field.most} onChange={(event) => change(event.target.valueAsNumber)} />
  return (
    <textarea
      {...given}
      dir="auto"
      rows={2}
      maxLength={field.as === 'verbatim' ? field.longest : 0}
      onChange={(event) => change(event.target.value)}
    />
  )
}

function ChoicesField({ field, listed, value, unfit, change }: AmendFieldProps) {
  const { say } = useWords()
  const chosen = Array.isArray(value) ? value : []
  const most = field.as === 'choices' ? field.most : 1
  return (
    <fieldset className="field" aria-invalid={unfit}>
      <legend>{field.label}</legend>
      <p className="muted">{say('review.at-most', { count: most })}</p>
      <div className="checks">
        {listed.map((one) => (
          <label key={one.value}>
            <input
              type="checkbox"
              checked={chosen.includes(one.value)}
              onChange={({ target }) => change(target.checked ? [...chosen, one.value] : chosen.filter((other) => other !== one.value))}
            />
            {one.word}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
