import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gather } from '../../test/gather.ts'
import type { ToldPath } from '../application/run/told-paths.ts'
import type { LocaleTag } from '../domain/id.ts'
import { allCaseLines, caseLines, printable } from './case-lines.ts'

const english = 'en' as LocaleTag
const counts = {
  files: 30,
  media: 20,
  waiting: 0,
  filesWithProblem: 1,
  observations: 9,
  byOutcome: { described: 18, partly: 0, unreadable: 2, unsupported: 0, known: 0 },
}

const unread = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    exhibit: 'A',
    path: `${index}.png`,
    problem: { code: 'empty-file', detail: null } as const,
  }))

const told = (paths: readonly ToldPath[]) => ({ count: paths.length, first: paths })
const none = told([])

async function* each(paths: readonly ToldPath[]): AsyncGenerator<ToldPath> {
  yield* paths
}

test('a case with all its files has the same lines, none left out', async () => {
  const [paths, damaged] = [unread(22), unread(1)]
  const state = { reference: 'K 1', counts, absent: [], unread: told(paths), damaged: told(damaged) }
  const short = { ...state, unread: { count: 22, first: unread(20) } }
  expect(await gather(allCaseLines(short, { unread: each(paths), damaged: each(damaged) }, english))).toEqual(caseLines(state, english))
  expect(await gather(allCaseLines({ ...state, unread: none, damaged: none }, { unread: each([]), damaged: each([]) }, english))).toEqual(
    caseLines({ ...state, unread: none, damaged: none }, english),
  )
})

describe('a case in a few lines', () => {
  test('counts by outcome, and leaves out what there is none of', () => {
    expect(caseLines({ reference: 'K 1', counts, absent: [], unread: none, damaged: none }, english)).toEqual([
      'Case K 1: 30 files, 20 different.',
      '  18 described',
      '  2 unreadable',
    ])
    expect(caseLines({ reference: 'K 1', counts: { ...counts, waiting: 3 }, absent: [], unread: none, damaged: none }, english)).toContain(
      '  3 waiting',
    )
  })

  test('lists the first files that could not be read, and says how many more there are', () => {
    const first = { count: 22, first: unread(20) }
    const lines = caseLines({ reference: 'K 1', counts, absent: [], unread: first, damaged: none }, english)
    expect(lines.filter((line) => line.startsWith('  A:'))).toHaveLength(20)
    expect(lines.at(-1)).toContain('2 more')
    expect(caseLines({ reference: 'K 1', counts, absent: [], unread: told(unread(1)), damaged: none }, english).at(-1)).toMatch(
      /^ {2}A:0\.png – ./,
    )
  })

  test('lists the files that their archives recorded otherwise apart from those that could not be read', () => {
    const damaged = [{ exhibit: 'B', path: 'a.png', problem: { code: 'archive-entry-damaged', detail: 'size 3 != 5' } as const }]
    expect(caseLines({ reference: 'K 1', counts, absent: [], unread: told(unread(1)), damaged: told(damaged) }, english).slice(3)).toEqual([
      'One file could not be read. It is listed here and in the report.',
      '  A:0.png – The file is empty.',
      'One file does not match what its archive recorded. It was taken as it came out, and is listed here and in the report.',
      expect.stringMatching(/^ {2}B:a\.png – The bytes of the file do not match the size or checksum/),
    ])
  })

  test('keeps a path in its order beside words from right to left', () => {
    const [file] = unread(1)
    if (file === undefined) throw new Error('no file')
    const lines = caseLines(
      { reference: 'K 1', counts, absent: [], unread: told([file, { ...file, path: 'صور/1.png' }]), damaged: none },
      'ar' as LocaleTag,
    )
    expect(lines[0]).toBe('القضية \u2068K 1\u2069: 30 ملفا، عدد المختلف منها 20.')
    expect(lines.at(-2)).toMatch(/^ {2}\u2066A:0\.png\u2069 – ./u)
    expect(lines.at(-1)).toMatch(/^ {2}\u2066A:\u2066\u2067صور\u2069\/1\.png\u2069\u2069 – ./u)
  })

  test('names an exhibit that is not connected, where it was looked for, and the remedy', () => {
    const absent = [{ label: 'B', name: 'card\u001b', source: '/media/صور/card' }]
    const told = { reference: 'K 1', counts: { ...counts, waiting: 13 }, absent, unread: none, damaged: none }
    const name = String.raw`card\u{1b}`
    expect(caseLines(told, english).slice(-2)).toEqual([
      '  13 waiting',
      `Exhibit B (${name}) is not connected, so its media wait. It was looked for at /media/صور/card. Connect it and run the same command again.`,
    ])
    expect(caseLines(told, 'ar' as LocaleTag).at(-1)).toContain('\u2068\u2066/media/\u2067صور\u2069/card\u2069\u2069')
  })

  test('has no sign in it that steers a terminal, whatever a file is called', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (path) => {
      const lines = caseLines(
        {
          reference: 'K 1',
          counts,
          absent: [],
          unread: told([{ exhibit: 'A', path, problem: { code: 'empty-file', detail: null } }]),
          damaged: none,
        },
        english,
      )
      expect(lines.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u)
    })
    fc.assert(property)
  })
})

test('a name is shown as it is, but for signs that steer or cannot be seen', () => {
  expect(printable('smörgås 日本 😀.png')).toBe('smörgås 日本 😀.png')
  expect(printable('a\u001b[2J\n\u202egnp.exe')).toBe(String.raw`a\u{1b}[2J\u{a}\u{202e}gnp.exe`)
})
