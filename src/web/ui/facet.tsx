import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'

interface FacetProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string; readonly count?: string }[]
  readonly chosen: string
  readonly choose: (id: string) => void
}

/** One way to narrow a list: every value in sight, with how many it would leave. */
export function Facet({ label, options, chosen, choose }: FacetProps) {
  return (
    <RadioGroup className="facet" value={chosen} onChange={choose}>
      <Label className="small-heading">{label}</Label>
      <div className="facet-options">
        {options.map(({ id, name, count }) => (
          <Radio key={id} value={id} className="facet-option">
            <span>{name}</span>
            {count === undefined ? null : <span className="count">{count}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
