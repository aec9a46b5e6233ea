import { Link } from '@tanstack/react-router'
import { listMedia } from '../../../contract/media.ts'
import type { MediaFilter } from '../../lib/media-filter.ts'
import { useCall } from '../../lib/use-call.ts'
import { PathText } from '../../ui/path-text.tsx'
import { useWords } from '../interface/words-context.tsx'

interface NextMediumProps {
  readonly reference: string
  readonly id: string
  readonly filter: MediaFilter
}

/** The way on through the filtered list, without going back to it. */
export function NextMedium({ reference, id, filter }: NextMediumProps) {
  const { say, language } = useWords()
  const { data, isPlaceholderData } = useCall(listMedia, { reference, language, ...filter, after: id, limit: 1 })
  const next = isPlaceholderData ? undefined : data?.media[0]
  return (
    <nav className="next-medium">
      {next === undefined ? (
        <Link to="/cases/$reference" params={{ reference }} search={filter}>
          {say('to-list')}
        </Link>
      ) : (
        <Link to="/cases/$reference/media/$id" params={{ reference, id: next.id }} search={filter}>
          <span>{say('next-medium')}</span>
          {next.path === null ? say('no-name') : <PathText path={next.path} />}
        </Link>
      )}
    </nav>
  )
}
