import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nothingSniffer } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { openEvidenceBeside, openEvidenceOpener } from './evidence-opener.ts'

test('who reads exhibits beside a run leaves the copies of the run where they are, and nothing of its own', async () => {
  using home = tempFolder()
  await using _run = await openEvidenceOpener(home.path, nothingSniffer)
  writeFileSync(join(home.path, 'spool', 'copy'), 'bytes')
  const beside = await openEvidenceBeside(home.path, nothingSniffer)
  const other = await openEvidenceBeside(home.path, nothingSniffer)
  await beside[Symbol.asyncDispose]()
  expect(readdirSync(join(home.path, 'checks'))).toHaveLength(1)
  await other[Symbol.asyncDispose]()
  expect(existsSync(join(home.path, 'spool', 'copy'))).toBe(true)
  expect(readdirSync(home.path)).toEqual(['spool'])
})

test('a run removes what a killed one left', async () => {
  using home = tempFolder()
  mkdirSync(join(home.path, 'spool'))
  writeFileSync(join(home.path, 'spool', 'copy'), 'bytes')
  await using _run = await openEvidenceOpener(home.path, nothingSniffer)
  expect(readdirSync(join(home.path, 'spool'))).toEqual([])
})
