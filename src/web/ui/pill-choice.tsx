import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'

interface PillChoiceProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: string
  readonly choose: (id: string) => void
}

/** One of a few, all in sight, side by side. */
export function PillChoice({ label, options, chosen, choose }: PillChoiceProps) {
  return (
    <RadioGroup className="form-field" value={chosen} onChange={choose}>
      <Label className="field-label">{label}</Label>
      <div className="pills">
        {options.map(({ id, name }) => (
          <Radio key={id} value={id} className="pill">
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
