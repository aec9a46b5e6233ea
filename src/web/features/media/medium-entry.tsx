import { GridListItem } from 'react-aria-components/GridList'
import type { MediumInList } from '../../../contract/media.ts'
import { clockTime } from '../../lib/format-time.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { Marked } from '../../ui/marked.tsx'
import { PathText } from '../../ui/path-text.tsx'
import { useWords } from '../interface/words-context.tsx'
import { mediumAddress } from './medium-address.ts'
import { useMediumFacts } from './use-medium-facts.ts'

interface MediumEntryProps {
  readonly reference: string
  readonly medium: MediumInList
  readonly filter: MediaFilter
}

/** A medium in the list: where it lies, what is drafted of it, and how far analysis came. */
export function MediumEntry({ reference, medium, filter }: MediumEntryProps) {
  const { say, problem } = useWords()
  const facts = useMediumFacts(medium)
  const name = medium.path ?? say('no-name')
  return (
    <GridListItem
      id={medium.id}
      textValue={`${name}. ${medium.text}`}
      href={mediumAddress(reference, medium.id, filter)}
      className="medium-entry"
    >
      <p className="medium-path">
        {medium.path === null ? name : <PathText path={medium.path} />}
        {medium.paths > 1 ? <span className="muted"> {say('other-paths', { count: medium.paths - 1 })}</span> : null}
      </p>
      {medium.text === '' ? null : (
        <p className="medium-text">
          <Marked text={medium.text} words={filter.words} />
        </p>
      )}
      {medium.problems.map(({ code }) => (
        <p key={code} className="medium-problem">
          {problem(code)?.happened ?? code}
        </p>
      ))}
      {medium.hits.map((hit) => (
        <p key={`${hit.from?.pts} ${hit.text}`} className="medium-hit">
          {hit.from === null ? null : <span className="time">{clockTime(hit.from)}</span>} <Marked text={hit.text} words={filter.words} />
        </p>
      ))}
      <p className="medium-facts">{facts.join(' · ')}</p>
    </GridListItem>
  )
}
