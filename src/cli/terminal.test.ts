import { expect, test } from 'vitest'
import { openTerminal } from './terminal.ts'

function stream(over: object) {
  const written: string[] = []
  return { written, write: (text: string) => written.push(text) > 0, ...over }
}

test('results go to stdout, everything else to stderr', () => {
  const [stdout, stderr] = [stream({}), stream({ isTTY: true, columns: 40 })]
  const terminal = openTerminal({ stdout, stderr } as unknown as NodeJS.Process)
  terminal.out('result')
  terminal.err('note')
  terminal.replaceLine('line')
  expect([stdout.written, stderr.written]).toEqual([['result\n'], ['note\n', '\r\u001b[2Kline']])
  expect(terminal).toMatchObject({ isInteractive: true, columns: 40 })
})

test('a file is not interactive and has the width of a page', () => {
  expect(openTerminal({ stdout: stream({}), stderr: stream({}) } as unknown as NodeJS.Process)).toMatchObject({
    isInteractive: false,
    columns: 80,
  })
})
