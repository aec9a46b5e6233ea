import { useQueryClient } from '@tanstack/react-query'
import { listOutcomes, readOutcome } from '../../../contract/care.ts'
import { useAct } from '../../lib/use-act.ts'
import { useCall } from '../../lib/use-call.ts'
import { useFocusKept } from '../../lib/use-focus-kept.ts'

/** What came of the cases that the person worked on, and the way to put a note among those that were read. */
export function useOutcomes() {
  const queries = useQueryClient()
  const { data, error, refetch } = useCall(listOutcomes, {})
  const { mutate } = useAct(readOutcome)
  const read = (id: string) => mutate({ id }, { onSuccess: () => void queries.invalidateQueries({ queryKey: [listOutcomes.path] }) })
  useFocusKept(data?.outcomes.filter(({ isNew }) => isNew).length ?? 0)
  return { outcomes: data?.outcomes, error, again: () => void refetch(), read }
}
