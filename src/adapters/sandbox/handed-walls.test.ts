import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { needs } from '../../../test/machine-needs.ts'
import { programFolder } from '../../../test/program-folder.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import type { AnalysisJob } from '../../application/ports/analysis-engine.ts'
import { createWorkerPool } from '../jobs/worker-pool.ts'
import { missingWalls, wallsArgument } from './handed-walls.ts'
import { forgetIsolation, isolation } from './isolation.ts'

const all = ['bwrap', 'prlimit', 'unshare', 'setpriv']
const usual = process.env.PATH ?? ''
const without = (gone: string) => all.filter((name) => name !== gone)

beforeEach(() => vi.stubEnv('WORDVEIL_ISOLATION', ''))
afterEach(() => {
  vi.unstubAllEnvs()
  forgetIsolation()
})

/** Leaves only these programs on this machine; what was found before is forgotten, or kept as a parent keeps it. */
function machineWith(names: readonly string[], { forget = true } = {}): Disposable {
  vi.stubEnv('PATH', usual)
  const folder = programFolder(names)
  vi.stubEnv('PATH', folder.path)
  if (forget) forgetIsolation()
  return folder
}

/** The argument that a parent on a machine with these programs hands to its workers. */
function handedBy(names: readonly string[]): string {
  using _ = machineWith(names)
  return wallsArgument()
}

describe.skipIf(process.platform !== 'linux')('a worker', () => {
  test('is handed all that its parent found, and misses nothing where it finds the same', (context) => {
    needs(context, 'walls of bubblewrap', 'prlimit', 'filter of system calls for its processor')
    const handed = handedBy(all)
    expect(handed).toBe('--walls=namespaces,bubblewrap,filter,limits')
    using _ = machineWith(all)
    expect(missingWalls(['node', 'worker.ts', handed])).toBeNull()
  })

  test.for([
    ['bwrap', /without what this run began with: bubblewrap.* \(wall: (namespaces|none), .*bubblewrap is not installed\)$/],
    ['prlimit', /without what this run began with: limits \(.*prlimit is not installed\)$/],
  ] as const)('misses what it does not find of that: %s', ([gone, detail], context) => {
    needs(context, 'walls of bubblewrap', 'prlimit')
    const handed = handedBy(all)
    using _ = machineWith(without(gone))
    expect(missingWalls([handed])).toMatchObject({ code: 'isolation-missing', detail: expect.stringMatching(detail) })
  })

  test('takes more than its parent found, and all that is required whatever that found', (context) => {
    needs(context, 'walls of bubblewrap', 'prlimit')
    const handed = handedBy(['prlimit'])
    expect(handed).toBe('--walls=limits')
    using _ = machineWith(all)
    expect(missingWalls([handed])).toBeNull()
    vi.stubEnv('WORDVEIL_ISOLATION', 'required')
    using _less = machineWith(['prlimit'])
    expect(missingWalls([handed])).toMatchObject({ code: 'isolation-missing', detail: 'bubblewrap is not installed' })
  })

  test('misses nothing where its parent turned everything off, or it has none', () => {
    vi.stubEnv('WORDVEIL_ISOLATION', 'off')
    forgetIsolation()
    expect(wallsArgument()).toBe('--walls=')
    expect(missingWalls(['--walls='])).toBeNull()
    expect(missingWalls([])).toBeNull()
  })

  test('that is started when the wall its parent found is gone takes no job, and its pool says why', {
    timeout: 120_000,
  }, async (context) => {
    needs(context, 'walls of bubblewrap')
    forgetIsolation()
    expect(isolation().wall).toBe('bubblewrap')
    using _ = machineWith(without('bwrap'), { forget: false })
    const program = join(import.meta.dirname, '..', '..', 'main', 'worker.ts')
    await using pool = createWorkerPool({ program, arguments: [], places: 1, reads: null, renewAboveBytes: 10 ** 9 })
    await expect(pool.analyse(aJob, new AbortController().signal)).rejects.toMatchObject({
      code: 'isolation-missing',
      detail: expect.stringContaining('bubblewrap'),
    })
  })
})

const aJob: AnalysisJob = {
  mediaId: sha256('photo'),
  path: '/none',
  type: { kind: 'image', mimeType: 'image/png' },
  bytes: 1,
  extensions: [],
  runs: [],
  known: [],
  limits: { wallSeconds: 5, memoryBytes: 1, maxPixels: 1, maxStills: 1, maxSoundSeconds: 1 },
  look: 'whole',
}
