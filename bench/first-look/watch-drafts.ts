import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openWorkspace } from '../../src/adapters/store/workspace.ts'
import type { CaseReader } from '../../src/application/ports/case-store.ts'
import type { Description } from '../../src/domain/description.ts'
import { installationFolder } from '../../src/main/installation-folder.ts'
import { machineClock } from '../../src/main/machine-clock.ts'

/** A draft of a film: seconds from the start of the program until it stood in the case, and what it rests on. */
export interface DraftSeen {
  readonly seconds: number
  /** Frames that were looked at to choose stills among them. */
  readonly frames: number
  /** Stills that every analyzer was given. */
  readonly stills: number
  readonly claims: number
}

/** The first draft of a film and the one that replaced it. */
export interface DraftsSeen {
  readonly first: DraftSeen
  readonly whole: DraftSeen
}

const reference = 'first-look'

/** Starts the program on a film and a case without anything, as a person does, and watches the case for the drafts of the film. */
export async function watchDrafts(film: string, data: string): Promise<DraftsSeen> {
  await using workspace = await openWorkspace({ folder: data, clock: machineClock, actor: 'bench' })
  await using store = await workspace.openCase(reference, { create: true })
  const begun = performance.now()
  const args = [join(installationFolder, 'bin', 'wordveil'), 'run', film, '--case', reference, '--report', 'json', '--data', data]
  const run = promisify(execFile)(process.execPath, args)
  const drafts = seeDrafts(store, { seconds: () => (performance.now() - begun) / 1000, isOver: () => hasEnded(run.child) })
  await Promise.allSettled([run, drafts])
  await run
  return await drafts
}

function hasEnded({ exitCode, signalCode }: { readonly exitCode: number | null; readonly signalCode: string | null }): boolean {
  return exitCode !== null || signalCode !== null
}

/** Milliseconds between two readings of the case: each takes about one, and a draft takes many seconds. */
const everyMillis = 50

async function seeDrafts(store: CaseReader, run: { readonly seconds: () => number; readonly isOver: () => boolean }): Promise<DraftsSeen> {
  let first: DraftSeen | null = null
  for (let over = false; !over; await pause(everyMillis)) {
    over = run.isOver()
    const draft = await readDraft(store)
    if (draft === null) continue
    const seen = { ...draft.seen, seconds: run.seconds() }
    if (draft.isFirst) first ??= seen
    else if (first === null) throw new Error('the film was read whole without a first draft')
    else return { first, whole: seen }
  }
  throw new Error('the run ended without a draft of the whole film')
}

/** The draft that stands in the case; a first one says itself that it is one. */
async function readDraft(store: CaseReader) {
  const [film] = await store.inShort(await store.mediaIds({ words: '', kind: 'video', outcome: null, after: null, limit: 1 }))
  if (film === undefined || film.description === null || film.ledger === null || film.facts === null) return null
  const claims = claimsOf(film.description)
  const stills = film.ledger.entries.length - film.facts.omitted.stills
  const seen = { frames: film.ledger.frameCount, stills, claims: claims.length }
  return { isFirst: claims.some(({ kind }) => kind === 'first-look'), seen }
}

function claimsOf({ passages }: Description) {
  return passages.flatMap(({ claims }) => claims)
}
