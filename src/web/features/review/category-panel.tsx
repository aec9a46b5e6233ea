import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../contract/call.ts'
import { type CategoriesShown, listSchemes, type SchemesShown, setCategory, showCategories } from '../../../contract/categories.ts'
import { callKey, useCall } from '../../lib/use-call.ts'
import { FailureWords } from '../../ui/failure-words.tsx'
import { useWords } from '../interface/words-context.tsx'

interface CategoryPanelProps {
  readonly reference: string
  readonly medium: string
  readonly inStack: boolean
}

type Scheme = SchemesShown['schemes'][number]

/** The category of a medium under each scheme that the agency loaded: a person's field, which nothing fills in beforehand. */
export function CategoryPanel({ reference, medium, inStack }: CategoryPanelProps) {
  const { say } = useWords()
  const { data } = useCall(listSchemes, { reference })
  if (data === undefined || data.schemes.length === 0) return null
  return (
    <section className="category-panel" aria-label={say('review.category')}>
      {data.schemes.map((scheme) => (
        <SchemeChoice key={scheme.id} reference={reference} medium={medium} inStack={inStack} scheme={scheme} />
      ))}
    </section>
  )
}

function SchemeChoice({ reference, medium, inStack, scheme }: CategoryPanelProps & { readonly scheme: Scheme }) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const input = { reference, id: medium }
  const { data } = useCall(showCategories, input)
  const [failed, setFailed] = useState<Error | null>(null)
  const standing = data?.standing.find((set) => set.scheme === scheme.id)?.code ?? null
  const choose = async (code: string | null) => {
    try {
      setFailed(null)
      const set = await call(setCategory, { ...input, scheme: scheme.id, code, stack: inStack })
      queries.setQueryData<CategoriesShown>(callKey(showCategories, input), set)
    } catch (cause) {
      setFailed(cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
  return (
    <fieldset className="scheme">
      <legend>
        {say('review.category')} · {scheme.name} {scheme.version}
      </legend>
      {failed === null ? null : <FailureWords error={failed} />}
      <div className="answers">
        {scheme.categories.map(({ code, key, names }) => (
          <button
            key={code}
            type="button"
            className="button answer"
            data-category-key={key}
            aria-pressed={code === standing}
            onClick={() => void choose(code === standing ? null : code)}
          >
            {names[language] ?? names.en ?? code} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
