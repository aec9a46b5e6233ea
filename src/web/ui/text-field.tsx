import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextField as Field } from 'react-aria-components/TextField'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  readonly hint?: string
  /** What is wrong with the value; null where nothing is. */
  readonly wrong?: string | null
  readonly type?: 'text' | 'password'
  readonly autoComplete?: string
  readonly isOptional?: boolean
  readonly children?: ReactNode
}

/** One line of text with its label above it, a hint below, and what is wrong with it in words. */
export function TextField(props: TextFieldProps) {
  const { label, value, change, hint, wrong = null, type = 'text', autoComplete = 'off', isOptional = false, children } = props
  return (
    <Field
      className="form-field"
      value={value}
      onChange={change}
      type={type}
      autoComplete={autoComplete}
      isRequired={!isOptional}
      isInvalid={wrong !== null}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input" dir="auto" spellCheck="false" />
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-wrong">{wrong}</FieldError>
      {children}
    </Field>
  )
}
