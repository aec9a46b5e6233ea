import type { FacetShown } from '../../../contract/search.ts'
import type { Word } from '../../../contract/words/area-words.ts'
import { areaWords } from '../../../contract/words/area-words.ts'
import type { FacetName } from '../../../domain/finding/facets.ts'
import { useWords } from '../interface/words-context.tsx'
import { claimWord } from '../medium/claim-word.ts'

type Value = Pick<FacetShown['values'][number], 'value' | 'word'>

/** Names of facets and their values in the language of the page. */
export function useFacetWords(): {
  readonly facetName: (facet: FacetName) => string
  readonly valueName: (facet: FacetName, value: Value) => string
} {
  const { say, problem, formats } = useWords()
  return {
    facetName: (facet) => say(`finding.facet-${facet}`),
    valueName: (facet, { value, word }) => {
      if (word !== null) return word
      const known = wordOf(facet, value)
      if (known !== null) return say(known)
      if (facet === 'tongue') return languageName(value, formats)
      if (facet === 'problem') return problem(value)?.happened ?? value
      return value
    },
  }
}

// Where the words of a facet's values stand.
const places: { readonly [F in FacetName]?: string } = {
  kind: 'kind-',
  outcome: 'outcome-',
  certainty: 'certainty-',
  state: 'review.state-',
  people: 'finding.people-',
  alike: 'finding.alike-',
}

function wordOf(facet: FacetName, value: string): Word | null {
  if (facet === 'claim') return claimWord(value)
  const place = places[facet]
  const name = place === undefined ? null : `${place}${value}`
  return name !== null && isWord(name) ? name : null
}

function isWord(name: string): name is Word {
  const [area, word] = name.includes('.') ? name.split('.') : ['console', name]
  return Object.entries<readonly string[]>(areaWords).some(([key, words]) => key === area && words.includes(word ?? ''))
}

function languageName(tag: string, formats: string): string {
  try {
    return new Intl.DisplayNames(formats, { type: 'language' }).of(tag) ?? tag
  } catch (error) {
    if (error instanceof RangeError) return tag
    throw error
  }
}
