import { useWords } from '../interface/words-context.tsx'
import type { PolicyDraft } from './policy-draft.ts'
import { PolicyFieldInput } from './policy-field.tsx'
import { policyGroups } from './policy-fields.ts'

interface PolicyFormProps {
  readonly draft: PolicyDraft
  readonly change: (draft: PolicyDraft) => void
  /** What the organisation has, where the form is a person's own; its fields may stay empty. */
  readonly over: PolicyDraft | null
}

/** The fields of a policy in their groups, each group with what is known about it. */
export function PolicyForm({ draft, change, over }: PolicyFormProps) {
  const { say } = useWords()
  return policyGroups
    .map((group) => ({ ...group, fields: group.fields.filter(({ ownToo }) => ownToo || over === null) }))
    .filter(({ fields }) => fields.length > 0)
    .map(({ title, why, fields }) => (
      <section key={title} className="form-section">
        <h2>{say(title)}</h2>
        <p className="form-lead">{say(why)}</p>
        <div className="form-grid">
          {fields.map((shown) => (
            <PolicyFieldInput
              key={shown.field}
              shown={shown}
              draft={draft}
              over={over}
              set={(field, value) => change({ ...draft, [field]: value })}
            />
          ))}
        </div>
      </section>
    ))
}
