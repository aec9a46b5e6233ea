import { createContext, useContext } from 'react'

/** Whether nothing of a case may be shown now, so that no page asks for it; the server would refuse it. */
export const CoveredContext = createContext(false)

/** Whether nothing of a case may be asked for now. */
export function useCovered(): boolean {
  return useContext(CoveredContext)
}
