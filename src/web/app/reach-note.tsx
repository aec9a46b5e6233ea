import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { showHealth } from '../../contract/health.ts'
import { useWords } from '../features/interface/words-context.tsx'
import { useCall } from '../lib/use-call.ts'

const askEveryMillis = 5000

/** Says when the server cannot be reached, and asks for everything anew once it can be again. */
export function ReachNote() {
  const { say } = useWords()
  const { isError } = useCall(showHealth, {}, askEveryMillis)
  const queries = useQueryClient()
  const wasAway = useRef(false)
  useEffect(() => {
    if (!isError && wasAway.current) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== showHealth.path })
    wasAway.current = isError
  }, [isError, queries])
  return (
    <output className="reach-note" hidden={!isError}>
      {isError ? say('not-reached') : null}
    </output>
  )
}
