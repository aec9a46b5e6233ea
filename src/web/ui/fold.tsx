import type { ReactNode } from 'react'

interface FoldProps {
  readonly title: string
  readonly folded: boolean
  readonly children: ReactNode
}

/** Parts that stand open where there is room, and behind one line where there is not. */
export function Fold({ title, folded, children }: FoldProps) {
  if (!folded) return children
  return (
    <details className="fold">
      <summary>{title}</summary>
      <div className="fold-parts">{children}</div>
    </details>
  )
}
