import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { dropSearch, type KeptSearch, keepSearch, listSearches } from '../../../contract/search.ts'
import { type MediaFilter, readFilter, showsAll } from '../../lib/media-filter.ts'
import { useAct } from '../../lib/use-act.ts'
import { callKey, useCall } from '../../lib/use-call.ts'
import { useFocusKept } from '../../lib/use-focus-kept.ts'
import { FailureNote } from '../../ui/state-notes.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../interface/words-context.tsx'

interface KeptSearchesProps {
  readonly reference: string
  readonly filter: MediaFilter
  readonly narrow: (filter: MediaFilter) => void
}

/** The searches that this person keeps in the case, and a way to keep the present one. */
export function KeptSearches({ reference, filter, narrow }: KeptSearchesProps) {
  const { say } = useWords()
  const { data } = useCall(listSearches, { reference })
  const cache = useQueryClient()
  const know = (answer: { searches: KeptSearch[] }) => cache.setQueryData(callKey(listSearches, { reference }), answer)
  const drop = useAct(dropSearch)
  const searches = data?.searches ?? []
  useFocusKept(searches.length)
  if (searches.length === 0 && showsAll(filter)) return null
  return (
    <section className="kept-searches">
      <h2 className="small-heading">{say('finding.kept-searches')}</h2>
      <ul className="plain-list">
        {searches.map(({ id, name, filter: kept }) => (
          <li key={id} className="kept-search">
            <button type="button" className="link-button" onClick={() => narrow(readFilter(kept))}>
              <bdi>{name}</bdi>
            </button>
            <button
              type="button"
              className="link-button quiet"
              aria-label={say('finding.drop-search', { name })}
              onClick={() => drop.mutate({ reference, search: id }, { onSuccess: know })}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {showsAll(filter) ? null : <KeepForm reference={reference} filter={filter} know={know} />}
    </section>
  )
}

interface KeepFormProps extends Pick<KeptSearchesProps, 'reference' | 'filter'> {
  readonly know: (answer: { searches: KeptSearch[] }) => void
}

function KeepForm({ reference, filter, know }: KeepFormProps) {
  const { say } = useWords()
  const [name, setName] = useState('')
  const keep = useAct(keepSearch)
  const send = () => {
    if (name.trim() === '') return
    keep.mutate(
      { reference, name, filter },
      {
        onSuccess: (answer) => {
          know(answer)
          setName('')
        },
      },
    )
  }
  return (
    <form
      className="keep-search"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField label={say('finding.search-name')} value={name} change={setName} isOptional />
      <button type="submit" className="button">
        {say('finding.keep-search')}
      </button>
      {keep.error ? <FailureNote error={keep.error} again={send} /> : null}
    </form>
  )
}
