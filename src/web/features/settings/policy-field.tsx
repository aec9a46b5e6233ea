import { pictureTiers, shownTiers } from '../../../domain/review/tier.ts'
import { PillChoice } from '../../ui/pill-choice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../interface/words-context.tsx'
import type { PolicyDraft } from './policy-draft.ts'
import type { FieldShown } from './policy-fields.ts'

interface PolicyFieldProps {
  readonly shown: FieldShown
  readonly draft: PolicyDraft
  readonly over: PolicyDraft | null
  readonly set: (field: string, value: string) => void
}

/** One field of the policy; where it is a person's own, the organisation's value stands beside it. */
export function PolicyFieldInput(props: PolicyFieldProps) {
  const { say } = useWords()
  const { shown } = props
  if (shown.kind === 'tier')
    return <Choices {...props} options={[...pictureTiers, 'clip' as const].map((id) => ({ id, name: say(`care.tier-${id}`) }))} />
  if (shown.kind === 'yes-no') {
    const options = [
      { id: 'true', name: say('care.yes') },
      { id: 'false', name: say('care.no') },
    ]
    return <Choices {...props} options={options} />
  }
  if (shown.kind !== 'seconds') return <Line {...props} name={shown.field} label={say(shown.word)} />
  return (
    <fieldset className="seconds-field">
      <legend className="field-label">{say('care.look-seconds')}</legend>
      <div className="seconds-list">
        {shownTiers.map((tier) => (
          <Line key={tier} {...props} name={`${shown.field}.${tier}`} label={say(`care.tier-${tier}`)} />
        ))}
      </div>
    </fieldset>
  )
}

function Line({ draft, over, set, name, label }: PolicyFieldProps & { readonly name: string; readonly label: string }) {
  const { say } = useWords()
  const hint = over === null || (over[name] ?? '') === '' ? {} : { hint: say('care.unit-has', { value: over[name] ?? '' }) }
  return (
    <TextField
      label={label}
      value={draft[name] ?? ''}
      change={(value) => set(name, value)}
      isOptional={over !== null || name === 'hardCategories'}
      {...hint}
    />
  )
}

interface ChoicesProps extends PolicyFieldProps {
  readonly options: readonly { readonly id: string; readonly name: string }[]
}

function Choices({ shown, draft, over, set, options }: ChoicesProps) {
  const { say } = useWords()
  const organisation = options.find(({ id }) => id === over?.[shown.field])
  const following = organisation === undefined ? [] : [{ id: '', name: say('care.unit-has', { value: organisation.name }) }]
  return (
    <PillChoice
      label={say(shown.word)}
      options={[...following, ...options]}
      chosen={draft[shown.field] ?? ''}
      choose={(value) => set(shown.field, value)}
    />
  )
}
