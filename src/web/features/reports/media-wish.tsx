import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import type { KeptSearch } from '../../../contract/search.ts'
import { useWords } from '../interface/words-context.tsx'

interface MediaWishProps {
  readonly chosen: string
  readonly choose: (media: string) => void
  readonly searches: readonly KeptSearch[]
  /** Whether the page was come to from a search. */
  readonly isSearched: boolean
}

/** Which media go into the report: all, those that are verified, or those of a search. */
export function MediaWish({ chosen, choose, searches, isSearched }: MediaWishProps) {
  const { say } = useWords()
  const offered = [
    ['all', say('release.media-all')],
    ['verified', say('release.media-verified')],
    ...(isSearched ? [['found', say('release.media-found')] as const] : []),
    ...searches.map(({ id, name }) => [id, say('release.media-kept', { name })] as const),
  ] as const
  return (
    <RadioGroup className="form-field" value={chosen} onChange={choose}>
      <Label className="field-label">{say('release.media')}</Label>
      <div className="radio-set">
        {offered.map(([value, name]) => (
          <Radio key={value} value={value} className="check">
            <span className="option-mark" aria-hidden="true" />
            <bdi>{name}</bdi>
          </Radio>
        ))}
      </div>
      {isSearched || searches.length > 0 ? null : <p className="field-hint">{say('release.media-search-how')}</p>}
    </RadioGroup>
  )
}
