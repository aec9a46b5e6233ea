import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapedBytes, nameText } from './path-text.ts'

/** Bytes as names have them, with the marks themselves often among them. */
const piece = fc.oneof(fc.constantFrom('\\', 'x', '\\x', '41', 'ff', '\\x5c', 'å', '日'), fc.uint8Array({ maxLength: 4 }))
const name = fc.array(piece, { maxLength: 12 }).map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part as string))))

describe('names as text', () => {
  test('give back the bytes that they were made from', () => {
    const property = fc.property(name, (bytes) => {
      expect(escapedBytes(nameText(bytes))).toEqual(bytes)
    })
    fc.assert(property, { numRuns: 2000 })
  })

  test('differ where the bytes differ', () => {
    const alike = [Buffer.from('a\xff', 'latin1'), Buffer.from(String.raw`a\xff`), Buffer.from(String.raw`a\x5cxff`)]
    expect(new Set(alike.map(nameText)).size).toBe(3)
  })

  test('stay as they are where they are UTF-8 without such a mark', () => {
    const plain = ['日本語.jpg', 'new\nline', String.raw`C:\xylophone.png`, '🎻', '‮gpj.exe']
    expect(plain.map((text) => nameText(Buffer.from(text)))).toEqual(plain)
  })

  test('show bytes that are no UTF-8 as hexadecimal marks', () => {
    expect(nameText(Buffer.from('sm\xf6rg\x01s.jpg', 'latin1'))).toBe(String.raw`sm\xf6rg\x01s.jpg`)
  })
})
