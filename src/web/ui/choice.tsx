import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'

interface ChoiceProps<Id extends string> {
  readonly label: string
  /** A drawn sign before the chosen one; where the screen is narrow it stands alone. */
  readonly sign?: 'half-disc'
  readonly options: readonly { readonly id: Id; readonly name: string }[]
  readonly chosen: Id
  readonly choose: (id: Id) => void
}

/** One of a few, chosen from a small menu; the label is for screen readers, the chosen one speaks for itself. */
export function Choice<Id extends string>({ label, sign, options, chosen, choose }: ChoiceProps<Id>) {
  const pick = (key: unknown) => {
    const option = options.find(({ id }) => id === key)
    if (option) choose(option.id)
  }
  return (
    <Select className="choice" value={chosen} onChange={pick}>
      <Label className="visually-hidden">{label}</Label>
      <Button className="choice-button" data-sign={sign}>
        {sign === undefined ? null : <span aria-hidden="true" className={sign} />}
        <SelectValue />
        <span aria-hidden="true" className="choice-mark" />
      </Button>
      <Popover className="choice-menu" placement="bottom end">
        <ListBox>
          {options.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} className="choice-option" textValue={name}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
