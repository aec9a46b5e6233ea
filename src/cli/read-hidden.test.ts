import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { readHidden } from './read-hidden.ts'

type Streams = Parameters<typeof readHidden>[0]

function streams(text: string): { readonly given: Streams; readonly shown: () => string } {
  const stdin = new PassThrough()
  stdin.end(text)
  const written: string[] = []
  const given = { stdin, stderr: { write: (part: string) => written.push(part) > 0 } } as unknown as Streams
  return { given, shown: () => written.join('') }
}

describe('a passphrase from stdin', () => {
  test('is read line by line, without a question', async () => {
    const { given, shown } = streams('four plain words\r\nother wörds\n')
    expect(await readHidden(given, 'Passphrase: ')).toBe('four plain words')
    expect(await readHidden(given, 'Passphrase: ')).toBe('other wörds')
    expect(await readHidden(given, 'Passphrase: ')).toBe('')
    expect(shown()).toBe('')
  })

  test('may end without a line break, and spaces in it are kept', async () => {
    expect(await readHidden(streams('  spaces count  ').given, '')).toBe('  spaces count  ')
  })
})

test('a passphrase that is typed is asked for and not shown', async () => {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin })
  const written: string[] = []
  const given = { stdin, stderr: { write: (part: string) => written.push(part) > 0 } } as unknown as Streams
  const read = readHidden(given, 'Passphrase: ')
  stdin.write('four plain words\r')
  expect(await read).toBe('four plain words')
  expect(written.join('')).toBe('Passphrase: \n')
})
