import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { inOrder } from './report-wish.ts'

interface CheckSetProps<T extends string> {
  readonly label: string
  readonly hint?: string
  readonly offered: readonly T[]
  readonly nameOf: (value: T) => string
  /** The language of each name, where names stand in languages of their own. */
  readonly isTongue?: boolean
  readonly chosen: readonly T[]
  readonly choose: (chosen: readonly T[]) => void
}

/** Any of a few, all in sight, each with a box. */
export function CheckSet<T extends string>({ label, hint, offered, nameOf, isTongue = false, chosen, choose }: CheckSetProps<T>) {
  return (
    <CheckboxGroup className="form-field" value={[...chosen]} onChange={(values) => choose(inOrder(offered, values))}>
      <Label className="field-label">{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <div className="check-set">
        {offered.map((one) => (
          <Checkbox key={one} value={one} className="check">
            <span className="check-box" aria-hidden="true" />
            <bdi lang={isTongue ? one : undefined}>{nameOf(one)}</bdi>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
