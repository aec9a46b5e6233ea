import type { Wish, WorkTold } from '../ports/case-work.ts'
import type { Workspace } from '../ports/workspace.ts'

/** Tells the run at work on a case what a person wishes; false where none is at work. */
export async function steerRun(workspace: Workspace, reference: string, wish: Wish): Promise<boolean> {
  if (!(await workspace.isLocked(reference))) return false
  await using store = await workspace.openCase(reference, { create: false })
  await store.setWish(wish)
  return true
}

/** What the run at work tells of itself; null where none is at work, whatever a killed one left. */
export async function workAt(workspace: Workspace, reference: string): Promise<WorkTold | null> {
  if (!(await workspace.isLocked(reference))) return null
  await using store = await workspace.openCase(reference, { create: false })
  return await store.told()
}
