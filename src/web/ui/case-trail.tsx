import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MediaFilter } from '../lib/media-filter.ts'

interface CaseTrailProps {
  readonly reference: string
  /** The search from which the page was come to. */
  readonly filter?: MediaFilter
  /** Further steps, the nearest last. */
  readonly children?: ReactNode
}

/** The way back from a page to its case. */
export function CaseTrail({ reference, filter, children }: CaseTrailProps) {
  return (
    <nav className="trail">
      <Link to="/cases/$reference" params={{ reference }} {...(filter === undefined ? {} : { search: filter })}>
        <span aria-hidden="true" className="trail-back" />
        <bdi>{reference}</bdi>
      </Link>
      {children}
    </nav>
  )
}
