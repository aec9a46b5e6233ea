import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { type Role, roles } from '../../../domain/review/person.ts'
import { useWords } from '../interface/words-context.tsx'

interface RoleChoiceProps {
  readonly offered?: readonly Role[]
  readonly role: Role
  readonly choose: (role: Role) => void
}

/** One of the roles, each with what it may do. */
export function RoleChoice({ offered = roles, role, choose }: RoleChoiceProps) {
  const { say } = useWords()
  const pick = (value: string) => {
    const chosen = offered.find((one) => one === value)
    if (chosen) choose(chosen)
  }
  return (
    <RadioGroup className="form-field" value={role} onChange={pick}>
      <Label className="field-label">{say('people.role')}</Label>
      {offered.map((one) => (
        <Radio key={one} value={one} className="option">
          <span className="option-mark" aria-hidden="true" />
          <span>
            <span className="option-name">{say(`people.role-${one}`)}</span>
            <span className="option-does">{say(`people.role-${one}-does`)}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
