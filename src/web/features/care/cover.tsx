import { type ReactNode, useEffect, useId, useRef } from 'react'

interface CoverProps {
  readonly title: string
  readonly children: ReactNode
}

/** A calm page in place of all others. It takes the focus, so that screen readers say why; no key but its own buttons lifts it. */
export function Cover({ title, children }: CoverProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section className="cover" aria-labelledby={id}>
      <h1 id={id} ref={heading} tabIndex={-1} className="page-heading">
        {title}
      </h1>
      {children}
    </section>
  )
}
