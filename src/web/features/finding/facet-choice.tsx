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
  /** Whether its values stand in sight from the beginning; chosen ones always do. */
  readonly open: boolean
  readonly choose: (values: readonly string[]) => void
}

// So many values stand in sight where there are more than `short`; one or two more are no longer than the line that hides them.
const inSight = 6
const short = 8

/** The values of one facet with how many media each would leave; the chosen ones always stand in sight. */
export function FacetChoice({ shown, chosen, open, choose }: FacetChoiceProps) {
  const { formats } = useWords()
  const { facetName, valueName } = useFacetWords()
  const [all, setAll] = useState(false)
  const numbers = new Intl.NumberFormat(formats)
  const sight = all || shown.values.length <= short ? shown.values.length : inSight
  const values = shown.values.filter((value, at) => at < sight || chosen.includes(value.value))
  return (
    <CheckboxGroup className="facet" data-facet={shown.facet} value={[...chosen]} onChange={choose}>
      <details open={open || chosen.length > 0}>
        <summary className="facet-head">
          <Label className="facet-name">{facetName(shown.facet)}</Label>
        </summary>
        <div className="facet-options">
          {values.map((value) => (
            <Checkbox key={value.value} value={value.value} className="facet-option">
              <bdi className="facet-value">{valueName(shown.facet, value)}</bdi>
              <span className="count">{numbers.format(value.count)}</span>
            </Checkbox>
          ))}
        </div>
        <MoreValues shown={shown} hidden={shown.values.length - values.length} all={all} setAll={setAll} />
      </details>
    </CheckboxGroup>
  )
}

interface MoreValuesProps {
  readonly shown: FacetShown
  readonly hidden: number
  readonly all: boolean
  readonly setAll: (all: boolean) => void
}

function MoreValues({ shown, hidden, all, setAll }: MoreValuesProps) {
  const { say } = useWords()
  const { facetName } = useFacetWords()
  if (hidden === 0 && !all) return null
  return (
    <>
      <button type="button" className="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? say('finding.fewer-values') : say('finding.more-values', { count: hidden })}
        <span className="visually-hidden"> {facetName(shown.facet)}</span>
      </button>
      {all && shown.more > 0 ? <p className="muted">{say('finding.values-left-out', { count: shown.more })}</p> : null}
    </>
  )
}
