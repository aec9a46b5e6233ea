import { expect, test } from 'vitest'
import { untold } from '../survival/media-of.ts'
import { openStage } from '../survival/stage.ts'
import { surviveUnrest } from '../survival/survive-unrest.ts'

test('an exhibit that changes while it is read is recorded as far as it could be read, and stops nothing', {
  timeout: 900_000,
}, async () => {
  using stage = openStage()
  const { ended, files, verified } = await surviveUnrest(stage)
  expect([ended.code, /^\s+at /m.test(ended.stdout + ended.stderr)]).toEqual([2, false])
  const told = new Map(files.map((file) => [file.path, file]))
  expect(told.get('stays.jpg')?.outcome).toBe('described')
  for (const name of ['grows.mp4', 'changes.mp4']) expect(told.get(name)?.problems).toEqual(['file-changed'])
  const gone = files.filter(({ problems }) => problems.length > 0 && problems.every((code) => code === 'file-missing'))
  expect(gone.length).toBeGreaterThan(0)
  for (const { outcome, problems } of files) expect(outcome === 'described' || problems.length > 0).toBe(true)
  expect(untold(files)).toEqual([])
  expect(verified.code).toBe(0)
  expect(await stage.leftBehind()).toEqual([])
})
