import { GridList, GridListLoadMoreItem } from 'react-aria-components/GridList'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { type MediaFilter, showsAll } from '../../lib/media-filter.ts'
import { EmptyNote, FailureNote, LoadingNote } from '../../ui/state-notes.tsx'
import { notComplete } from '../finding/not-complete.ts'
import { useWords } from '../interface/words-context.tsx'
import { MediumEntry } from './medium-entry.tsx'
import { useMedia } from './use-media.ts'

interface MediaListProps {
  readonly reference: string
  readonly filter: MediaFilter
  readonly narrow: (filter: MediaFilter) => void
  /** While the page itself may still fail: what failed for one reason is told once. */
  readonly isWaiting: boolean
}

/** The media of a case by their text. Only what is in sight is in the page, however long the list. */
export function MediaList({ reference, filter, narrow, isWaiting }: MediaListProps) {
  const words = useWords()
  const { say, language } = words
  const { media, data, error, isPlaceholderData, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useMedia(
    reference,
    language,
    filter,
  )
  if (data === undefined) return error && !isWaiting ? <FailureNote error={error} again={() => void refetch()} /> : <LoadingNote />
  const { total, complete, share } = data.pages.at(-1) ?? { total: media.length, complete: true, share: 1 }
  if (media.length === 0 && complete) return <NothingFound filter={filter} narrow={narrow} />
  const more = () => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }
  return (
    <>
      <output className="media-count">
        {say('media-count', { count: total })}
        {complete ? null : ` · ${notComplete(words, share)}`}
      </output>
      <div className="media-list" data-stale={isPlaceholderData}>
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 180, loaderSize: 60 }} shouldObserveItemSize>
          <GridList aria-label={say('media')} selectionMode="none">
            {media.map((medium) => (
              <MediumEntry key={medium.id} reference={reference} medium={medium} filter={filter} />
            ))}
            <GridListLoadMoreItem onLoadMore={more} isLoading={isFetchingNextPage} className="muted">
              {say('loading')}
            </GridListLoadMoreItem>
          </GridList>
        </Virtualizer>
      </div>
    </>
  )
}

function NothingFound({ filter, narrow }: Pick<MediaListProps, 'filter' | 'narrow'>) {
  const { say } = useWords()
  if (showsAll(filter)) return <EmptyNote title={say('no-media')} />
  return (
    <EmptyNote title={say(filter.words === undefined ? 'filter-none' : 'search-none')}>
      <p className="actions">
        <button type="button" className="button" onClick={() => narrow({})}>
          {say('filter-clear')}
        </button>
      </p>
    </EmptyNote>
  )
}
