import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../contract/call.ts'
import { listMedia, type MediumInList } from '../../../contract/media.ts'
import { useCovered } from '../../lib/covered-context.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { againAfter } from '../finding/not-complete.ts'

/** The media that the filter lets through, page after page as they are asked for. */
export function useMedia(reference: string, language: string, filter: MediaFilter) {
  const input = { reference, language, ...filter }
  const covered = useCovered()
  const query = useInfiniteQuery({
    queryKey: [listMedia.path, input],
    queryFn: ({ pageParam, signal }) => call(listMedia, { ...input, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => againAfter(state.data?.pages.at(-1)) ?? false,
    enabled: !covered,
  })
  const media: readonly MediumInList[] = query.data?.pages.flatMap((page) => page.media) ?? []
  return { ...query, media }
}
