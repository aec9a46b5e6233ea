import { useState } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import type { FacetShown } from '../../../contract/search.ts'
import { useWords } from '../interface/words-context.tsx'
import { useFacetWords } from './use-facet-words.ts'

interface FacetChoiceProps {
  readonly shown: FacetShown
  readonly chosen: readonly string[]
  readonly choose: (values: readonly string[]) => void
}

const inSight = 6

/** The values of one facet with how many media each would leave; the chosen ones always stand in sight. */
export function FacetChoice({ shown, chosen, choose }: FacetChoiceProps) {
  const { say, formats } = useWords()
  const { facetName, valueName } = useFacetWords()
  const [open, setOpen] = useState(false)
  const numbers = new Intl.NumberFormat(formats)
  const values = shown.values.filter((value, at) => open || at < inSight || chosen.includes(value.value))
  const hidden = shown.values.length - values.length
  return (
    <CheckboxGroup className="facet" value={[...chosen]} onChange={choose}>
      <Label className="small-heading">{facetName(shown.facet)}</Label>
      <div className="facet-options">
        {values.map((value) => (
          <Checkbox key={value.value} value={value.value} className="facet-option">
            <bdi className="facet-value">{valueName(shown.facet, value)}</bdi>
            <span className="count">{numbers.format(value.count)}</span>
          </Checkbox>
        ))}
      </div>
      {hidden > 0 || open ? (
        <button type="button" className="facet-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('finding.fewer-values') : say('finding.more-values', { count: hidden })}
          <span className="visually-hidden"> {facetName(shown.facet)}</span>
        </button>
      ) : null}
      {open && shown.more > 0 ? <p className="muted">{say('finding.values-left-out', { count: shown.more })}</p> : null}
    </CheckboxGroup>
  )
}
