import type { MediumInShort } from '../../application/ports/case-store.ts'
import type { MediumInList } from '../../contract/media.ts'
import { problemsOf } from '../../domain/problems-of-medium.ts'
import { copyTime } from './copy-time.ts'

type Basics = Omit<MediumInList, 'path' | 'paths' | 'shots' | 'text' | 'hits'>

/** What the list and the page of a medium both show. */
export function mediumBasics({ medium, files, outcome, problems, facts, capture }: MediumInShort): Basics {
  const duration = facts?.duration ?? null
  return {
    id: medium.sha256,
    kind: medium.kind,
    mimeType: medium.mimeType,
    bytes: medium.bytes,
    outcome,
    problems: problemsOf({ problems, files }).map(({ code, detail }) => ({ code, detail })),
    duration: duration && copyTime(duration),
    width: facts?.width ?? null,
    height: facts?.height ?? null,
    takenAt: capture?.takenAt ?? null,
  }
}
