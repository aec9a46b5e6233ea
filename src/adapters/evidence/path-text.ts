import { isUtf8 } from 'node:buffer'

/**
 * A file name as text: where it is no UTF-8, bytes beyond printable ASCII appear as `\xNN`. A backslash that would read as such a
 * mark appears as `\x5c`, so that no two names of one folder have the same text.
 */
export function nameText(name: Buffer): string {
  if (isUtf8(name)) return name.toString('utf8').replace(/\\(?=x[0-9a-f]{2})/g, String.raw`\x5c`)
  return [...name].map(byteText).join('')
}

const backslash = 0x5c

function byteText(byte: number): string {
  const plain = byte >= 0x20 && byte < 0x7f && byte !== backslash
  return plain ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`
}

/** The bytes that `nameText` was made from. */
export function escapedBytes(text: string): Buffer {
  const parts = text.split(/\\x([0-9a-f]{2})/)
  return Buffer.concat(parts.map((part, index) => Buffer.from(part, index % 2 === 0 ? 'utf8' : 'hex')))
}
