import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField } from 'react-aria-components/SearchField'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useDebounced } from '../../lib/use-debounced.ts'
import { useWords } from '../interface/words-context.tsx'

interface MediaSearchProps {
  readonly filter: MediaFilter
  readonly narrow: (filter: MediaFilter) => void
}

const settleMillis = 180

/** Searches the drafted text while one types. The address holds the words; the field follows it. */
export function MediaSearch({ filter, narrow }: MediaSearchProps) {
  const { say } = useWords()
  const [typed, setTyped] = useTypedWords(filter, narrow)
  return (
    <SearchField className="search" value={typed} onChange={setTyped}>
      <Label className="visually-hidden">{say('search')}</Label>
      <Input className="search-input" onKeyDown={toTheList} placeholder={say('search-hint')} {...(typed === '' ? {} : { dir: 'auto' })} />
      <Button className="search-clear" aria-label={say('search-clear')}>
        <span aria-hidden="true">×</span>
      </Button>
    </SearchField>
  )
}

/** The arrow down leads from the field into what was found. */
function toTheList(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'ArrowDown') return
  const first = event.currentTarget.closest('.case-media')?.querySelector<HTMLElement>('[role="row"]')
  if (first === null || first === undefined) return
  event.preventDefault()
  first.focus()
}

function useTypedWords(filter: MediaFilter, narrow: MediaSearchProps['narrow']): [string, (words: string) => void] {
  const inAddress = filter.words ?? ''
  const [typed, setTyped] = useState(inAddress)
  const settled = useDebounced(typed, settleMillis).trim()
  const sent = useRef(inAddress)
  const send = useEffectEvent((words: string) => {
    if (words === sent.current) return
    sent.current = words
    const { words: _, ...rest } = filter
    narrow(words === '' ? rest : { ...rest, words })
  })
  useEffect(() => send(settled), [settled])
  // The address changed by another hand: the back button, or a filter that was cleared.
  useEffect(() => {
    if (inAddress === sent.current) return
    sent.current = inAddress
    setTyped(inAddress)
  }, [inAddress])
  return [typed, setTyped]
}
