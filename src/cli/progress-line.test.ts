import { describe, expect, test } from 'vitest'
import type { LocaleTag } from '../domain/id.ts'
import { createProgressLine, secondsLeft } from './progress-line.ts'
import type { Terminal } from './terminal.ts'

const english = 'en' as LocaleTag
const swedish = 'sv' as LocaleTag

function memoryTerminal(over: Partial<Terminal> = {}): Terminal & { readonly lines: string[] } {
  const lines: string[] = []
  return {
    isInteractive: true,
    columns: 80,
    hasKeyboard: true,
    lines,
    out: () => {},
    err: (line) => void lines.push(`${line}\n`),
    replaceLine: (line) => void lines.push(line),
    ask: async () => '',
    ...over,
  }
}

describe('the line that tells the progress', () => {
  test('tells the stage, how many of how many, and how long it takes from the pace so far', () => {
    const terminal = memoryTerminal()
    let now = 0
    const progress = createProgressLine({ terminal, locale: english, now: () => now })
    progress.begin('analysing', 1200)
    now = 10_000
    progress.advance(100)
    now = 20_000
    progress.advance(1100)
    progress.end()
    expect(terminal.lines).toEqual([
      'Analysing media: 0/1,200, no estimate yet',
      'Analysing media: 100/1,200, about 2 minutes left',
      'Analysing media: 1,200/1,200',
      'Analysing media: 1,200/1,200',
      '\n',
    ])
  })

  test('tells a count alone where the whole is not known, in the language of the terminal', () => {
    const terminal = memoryTerminal()
    let now = 0
    const progress = createProgressLine({ terminal, locale: swedish, now: () => now })
    progress.begin('reading', null)
    now = 60_000
    progress.advance(1500)
    expect(terminal.lines.at(-1)?.replace(/\s/g, ' ')).toBe('Läser filer: 1 500')
  })

  test('punctuates as the language does, and has no spaces where it writes none', () => {
    const terminal = memoryTerminal()
    const progress = createProgressLine({ terminal, locale: 'ja' as LocaleTag, now: () => 0 })
    expect(() => progress.begin('analysing', 3)).not.toThrow()
    expect(terminal.lines.at(-1)).toBe('メディアファイルの解析：0/3、残り時間はまだ不明')
  })

  test('is drawn a few times a second on a screen, and seldom into a file', () => {
    const [screen, file] = [memoryTerminal(), memoryTerminal({ isInteractive: false })]
    let now = 0
    const lines = [screen, file].map((terminal) => createProgressLine({ terminal, locale: english, now: () => now }))
    for (const line of lines) line.begin('reading', 1000)
    for (; now < 20_000; now += 20) for (const line of lines) line.advance(1)
    for (const line of lines) line.end()
    expect(screen.lines.length).toBeGreaterThan(90)
    expect(screen.lines.length).toBeLessThan(110)
    expect(file.lines.length).toBe(3)
    expect(file.lines.every((line) => line.endsWith('\n'))).toBe(true)
  })

  test('is preceded by a line of its own where the accelerator that was asked for cannot be used', () => {
    const terminal = memoryTerminal({ columns: 12 })
    const progress = createProgressLine({ terminal, locale: english, now: () => 0 })
    progress.onProcessor('cuda: Failed to load shared library')
    progress.begin('analysing', 5)
    expect(terminal.lines[0]).toBe(
      'The accelerator that was asked for cannot be used; the networks run on the processor (cuda: Failed to load shared library). “wordveil doctor” tells more.\n',
    )
  })

  test('is cut to the width of the screen', () => {
    const terminal = memoryTerminal({ columns: 12 })
    createProgressLine({ terminal, locale: english, now: () => 0 }).begin('analysing', 5)
    expect(terminal.lines).toEqual(['Analysing m'])
  })

  test('says what a pause waits for, and how to go on once it holds', () => {
    const terminal = memoryTerminal()
    const progress = createProgressLine({ terminal, locale: english, now: () => 0 })
    progress.begin('analysing', 14)
    progress.underWay(2)
    progress.pause(true)
    progress.underWay(1)
    progress.underWay(0)
    expect(terminal.lines.slice(1)).toEqual([
      'Analysing media: 0/14, pausing: 2 media under way are finished first',
      'Analysing media: 0/14, pausing: one medium under way is finished first',
      'Analysing media: 0/14, paused; “wordveil resume” lets it go on',
    ])
  })

  test('says of a stage without media that what is under way is finished before a pause holds', () => {
    const terminal = memoryTerminal()
    const progress = createProgressLine({ terminal, locale: english, now: () => 0 })
    progress.begin('reporting', 3)
    progress.pause(true)
    progress.underWay(0)
    expect(terminal.lines.slice(1)).toEqual([
      'Writing reports: 0/3, pausing: what is under way is finished first',
      'Writing reports: 0/3, paused; “wordveil resume” lets it go on',
    ])
  })

  test('follows an estimate while one long medium is worked on', () => {
    const terminal = memoryTerminal()
    let now = 0
    const progress = createProgressLine({ terminal, locale: english, now: () => now })
    progress.begin('analysing', 2)
    now = 1000
    progress.estimate(1200)
    now = 2000
    progress.estimate(600)
    expect(terminal.lines.slice(1)).toEqual(['Analysing media: 0/2, about 20 minutes left', 'Analysing media: 0/2, about 10 minutes left'])
  })

  test.each([true, false])('says calmly that there is nothing new, and shows no stage without work (on a screen: %s)', (isInteractive) => {
    const terminal = memoryTerminal({ isInteractive })
    const progress = createProgressLine({ terminal, locale: english, now: () => 0 })
    for (const [stage, total] of [
      ['analysing', 0],
      ['drafting', null],
      ['finding', 0],
    ] as const) {
      progress.begin(stage, total)
      progress.end()
    }
    const drafting = isInteractive ? ['Bringing descriptions up to date: 0', ''] : []
    expect(terminal.lines).toEqual(['Nothing new to describe.\n', ...drafting])
  })

  test('tells that an exhibit holds no file', () => {
    const terminal = memoryTerminal({ isInteractive: false })
    const progress = createProgressLine({ terminal, locale: english, now: () => 0 })
    progress.begin('reading', null)
    progress.end()
    expect(terminal.lines).toEqual(['Reading files: 0\n'])
  })

  test('writes no line into a file twice in a row', () => {
    const terminal = memoryTerminal({ isInteractive: false })
    const progress = createProgressLine({ terminal, locale: english, now: () => 0 })
    for (const count of [14, 14]) {
      progress.begin('finding', count)
      progress.advance(count)
      progress.end()
    }
    expect(terminal.lines).toEqual(['Preparing the search: 14/14\n', 'Preparing the search: 14/14\n'])
  })

  test('says nothing outside of a stage', () => {
    const terminal = memoryTerminal()
    const progress = createProgressLine({ terminal, locale: english, now: () => 0 })
    progress.advance(1)
    progress.end()
    expect(terminal.lines).toEqual([])
  })
})

test('an estimate waits for a pace, and ends with the work', () => {
  expect(secondsLeft({ total: 10, done: 0, since: 0 }, 60_000)).toBeNull()
  expect(secondsLeft({ total: 10, done: 5, since: 0 }, 2_000)).toBeNull()
  expect(secondsLeft({ total: null, done: 5, since: 0 }, 60_000)).toBeNull()
  expect(secondsLeft({ total: 10, done: 10, since: 0 }, 60_000)).toBeNull()
  expect(secondsLeft({ total: 10, done: 4, since: 20_000 }, 60_000)).toBe(60)
})
