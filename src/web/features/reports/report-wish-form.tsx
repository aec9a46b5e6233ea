import { listSearches } from '../../../contract/search.ts'
import { reportSections } from '../../../domain/review/release.ts'
import { type MediaFilter, showsAll } from '../../lib/media-filter.ts'
import { useCall } from '../../lib/use-call.ts'
import { useWords } from '../interface/words-context.tsx'
import { CheckSet } from './check-set.tsx'
import { MediaWish } from './media-wish.tsx'
import { ownFirst, type ReportWish, writtenFormats } from './report-wish.ts'

interface ReportWishFormProps {
  readonly reference: string
  readonly filter: MediaFilter
  readonly wish: ReportWish
  readonly change: (wish: ReportWish) => void
}

/** What goes into the report: media, languages, parts and kinds of file. */
export function ReportWishForm({ reference, filter, wish, change }: ReportWishFormProps) {
  const { say, language, languages } = useWords()
  const { data } = useCall(listSearches, { reference })
  const tongues = ownFirst(languages, language)
  return (
    <div className="form">
      <MediaWish
        chosen={wish.media}
        choose={(media) => change({ ...wish, media })}
        searches={data?.searches ?? []}
        isSearched={!showsAll(filter)}
      />
      <CheckSet
        label={say('release.languages')}
        offered={tongues.map(({ tag }) => tag)}
        nameOf={(tag) => tongues.find((one) => one.tag === tag)?.name ?? tag}
        isTongue
        chosen={wish.languages}
        choose={(chosen) => change({ ...wish, languages: chosen })}
      />
      <CheckSet
        label={say('release.sections')}
        hint={say('release.sections-how')}
        offered={reportSections}
        nameOf={(section) => say(`release.section-${section}`)}
        chosen={wish.sections}
        choose={(sections) => change({ ...wish, sections })}
      />
      <CheckSet
        label={say('release.formats')}
        offered={writtenFormats}
        nameOf={(format) => format.toUpperCase()}
        chosen={wish.formats}
        choose={(formats) => change({ ...wish, formats })}
      />
    </div>
  )
}
