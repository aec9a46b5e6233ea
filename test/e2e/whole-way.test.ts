import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../survival/case-database.ts'
import { folderDigest } from './folder-digest.ts'
import { type CaseExport, checkout, endOf, exportOf, startWordveil, wordveil } from './wordveil.ts'

const sample = join(checkout, 'samples', 'case')

describe('the sample case, from exhibit to report', () => {
  const data = mkdtempSync(join(tmpdir(), 'wordveil-whole-'))
  const before = folderDigest(sample)
  let exported: { text: string; value: CaseExport }

  beforeAll(async () => {
    const ended = await wordveil([
      'run',
      sample,
      '--case',
      'S-1',
      '--lang',
      'en,sv',
      '--report',
      'pdf,html,json',
      '--data',
      data,
      '--out',
      join(data, 'out'),
    ])
    expect(ended.stderr).not.toContain('Error')
    expect(ended.code, ended.stderr.slice(-3000)).toBe(2)
    exported = await exportOf('S-1', data)
  })
  afterAll(() => rmSync(data, { recursive: true, force: true }))

  test('every file of the exhibit is in the export with an outcome', () => {
    const paths = [
      ...exported.value.media.flatMap((medium) => medium.files.map((file) => file.path)),
      ...exported.value.files.map((file) => file.path),
    ]
    expect(paths.toSorted()).toEqual(
      readdirSync(sample, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(sample.length + 1))
        .toSorted(),
    )
    for (const medium of exported.value.media) expect(['described', 'partly', 'unreadable', 'unsupported']).toContain(medium.outcome)
  })

  test('every sentence rests on a claim and every claim on observations, in each language alike', () => {
    for (const medium of exported.value.media) {
      const claims = new Map(medium.claims.map((claim) => [claim.id, claim]))
      const seen = new Set(medium.observations.map((observation) => observation.id))
      for (const sentence of Object.values(medium.text).flat()) expect(claims.has(sentence.claim)).toBe(true)
      for (const claim of medium.claims) for (const support of claim.support) expect(seen.has(support)).toBe(true)
      expect(medium.text.sv?.map((sentence) => sentence.claim)).toEqual(medium.text.en?.map((sentence) => sentence.claim))
    }
  })

  test('the reports of both languages lie where they were asked for', () => {
    for (const name of ['report.en.pdf', 'report.sv.pdf', 'report.en.html', 'report.sv.html', 'case.json'])
      expect(existsSync(join(data, 'out', name))).toBe(true)
    expect(
      readFileSync(join(data, 'out', 'report.en.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test('the evidence is byte-identical afterwards and nothing temporary is left', () => {
    expect(folderDigest(sample)).toEqual(before)
    expect(readdirSync(join(data, 'cases'), { recursive: true }).filter((name) => String(name).includes('spool'))).toEqual([])
  })

  test('a second run analyses nothing again and writes the same bytes', async () => {
    const first = readFileSync(join(data, 'out', 'report.sv.pdf'))
    const again = await wordveil([
      'run',
      sample,
      '--case',
      'S-1',
      '--lang',
      'en,sv',
      '--data',
      data,
      '--out',
      join(data, 'again'),
      '--json',
    ])
    expect(JSON.parse(again.stdout).counts.waiting).toBe(0)
    expect(readFileSync(join(data, 'again', 'report.sv.pdf')).equals(first)).toBe(true)
    expect((await exportOf('S-1', data)).text).toBe(exported.text)
  })

  test('verify finds nothing altered', async () => {
    const ended = await wordveil(['verify', '--case', 'S-1', '--data', data])
    expect(ended.stdout).toContain('Nothing was altered')
    expect(ended.code).toBe(0)
  })

  test('a run killed three times, each time where the one before had come to, and then let be gives the same export', async () => {
    const other = mkdtempSync(join(tmpdir(), 'wordveil-killed-'))
    const args = ['run', sample, '--case', 'S-1', '--lang', 'en,sv', '--report', 'json', '--data', other]
    // The first is killed among the photos, the last among the films; kills.test.ts kills at random moments.
    for (const share of [0.25, 0.5, 0.75]) {
      const child = startWordveil(args)
      const ended = endOf(child)
      await until(other, ({ done, waiting, running }) => done > 0 && done >= share * (done + waiting + running))
      // Not at the moment when something was saved, but within the work that follows.
      await new Promise((resolve) => setTimeout(resolve, share * 1000))
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
      await ended
      expect(child.signalCode).toBe('SIGKILL')
    }
    expect((await wordveil(args)).code).toBe(2)
    expect((await exportOf('S-1', other)).text).toBe(exported.text)
    expect((await wordveil(['verify', '--case', 'S-1', '--data', other])).code).toBe(0)
    rmSync(other, { recursive: true, force: true })
  })

  test('verify names the first thing altered and ends with 4', async () => {
    const altered = mkdtempSync(join(tmpdir(), 'wordveil-altered-'))
    cpSync(data, altered, { recursive: true })
    const [folder] = readdirSync(join(altered, 'cases'))
    const database = new Database(join(altered, 'cases', folder ?? '', 'case.db'))
    database.prepare("update observation set confidence = 0.5 where kind = 'hash'").run()
    database.close()
    const ended = await wordveil(['verify', '--case', 'S-1', '--data', altered, '--no-evidence'])
    expect(ended.stdout).toContain('Altered: audit entry')
    expect(ended.code).toBe(4)
    rmSync(altered, { recursive: true, force: true })
  })
})
