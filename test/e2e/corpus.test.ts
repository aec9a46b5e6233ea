import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedData } from '../shared-data.ts'
import { type Export, exportFrom, outcomesOf, untold } from '../survival/media-of.ts'
import { openStage } from '../survival/stage.ts'
import { lateMedia, runWatched, type Stay } from '../survival/time-watch.ts'
import { folderDigest } from './folder-digest.ts'
import type { Ended } from './wordveil.ts'

const shared = sharedData()
const folders = ['video', 'photo', 'formats', 'hostile', 'pngsuite', 'metadata']

describe.skipIf(shared === null)('the whole test corpus', () => {
  const stage = openStage()
  const data = join(stage.folder, 'data')
  const root = shared ?? ''
  let before: ReturnType<typeof folderDigest>[] = []
  let ended: Ended
  let stays: readonly Stay[]
  let exported: Export

  beforeAll(async () => {
    before = folders.map((folder) => folderDigest(join(root, folder)))
    const exhibits = folders.map((folder) => join(root, folder))
    const args = ['run', ...exhibits, '--case', 'all', '--report', 'json', '--data', data]
    const run = await runWatched(stage, data, { args, seconds: 1150 })
    ended = run.ended
    stays = run.stays
    expect([0, 2], ended.stderr.slice(-3000)).toContain(ended.code)
    exported = (await exportFrom(stage, data, 'all')).value
  }, 1_200_000)
  afterAll(() => stage[Symbol.dispose]())

  test('every file has an outcome, and a reason where it is no description', () => {
    const files = outcomesOf(exported)
    expect(files.length).toBe(before.map((digest) => Object.keys(digest).length).reduce((sum, count) => sum + count, 0))
    expect(untold(files)).toEqual([])
  })

  test('no medium takes longer than its limit', () => {
    expect(stays.length).toBeGreaterThan(100)
    expect(lateMedia(stays)).toEqual([])
  })

  test('the run prints no stack and leaves nothing behind', async () => {
    expect(ended.stdout + ended.stderr).not.toMatch(/^\s+at /m)
    expect(await stage.leftBehind()).toEqual([])
  })

  test('the hashes are those of the ground truth', () => {
    const truth = readFileSync(join(root, 'ground_truth', 'hashes.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
    const found = new Map(exported.media.map((medium) => [medium.sha256, medium]))
    const within = truth.filter(([file]) => folders.includes(file?.split('/')[0] ?? ''))
    expect(within.length).toBeGreaterThan(20)
    for (const [, , md5, sha1, sha256] of within) expect(found.get(sha256 ?? '')).toMatchObject({ md5, sha1, sha256 })
  })

  test('the ledger of every readable film covers exactly its decoded frames', () => {
    const films = exported.media.filter((medium) => medium.kind === 'video' && medium.ledger.length > 0)
    expect(films.length).toBeGreaterThan(30)
    for (const film of films) {
      const path = film.files[0]?.path ?? ''
      const counted = execFileSync(
        'ffprobe',
        [
          '-v',
          'error',
          '-select_streams',
          'v:0',
          '-count_frames',
          '-show_entries',
          'stream=nb_read_frames',
          '-of',
          'csv=p=0',
          join(root, 'video', path),
        ],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      )
      expect([basename(path), film.ledger.at(-1)?.lastFrame]).toEqual([basename(path), Number.parseInt(counted, 10) - 1])
      film.ledger.forEach((entry, index) =>
        expect(entry.firstFrame).toBe(index === 0 ? 0 : (film.ledger[index - 1]?.lastFrame ?? Number.NaN) + 1),
      )
    }
  })

  test('the evidence is byte-identical afterwards', () => {
    expect(folders.map((folder) => folderDigest(join(root, folder)))).toEqual(before)
  })
})
