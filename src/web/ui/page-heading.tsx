import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../features/interface/words-context.tsx'

// The first page of a visit keeps the browser's own focus; each later one hands it to its heading.
let visited = false

/** The heading of a page: names it in the window's title and takes the focus, so that screen readers hear where they are. */
export function PageHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const { say } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const pageTitle = say('page-title', { page: title })
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])
  useEffect(() => {
    if (visited) heading.current?.focus({ preventScroll: true })
    visited = true
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className="page-heading">
      <bdi>{children ?? title}</bdi>
    </h1>
  )
}
