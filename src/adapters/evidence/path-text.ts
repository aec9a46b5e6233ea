import { isUtf8 } from 'node:buffer'

/** A file name as text: bytes that are no UTF-8 appear as `\xNN`. */
export function nameText(name: Buffer): string {
  if (isUtf8(name)) return name.toString('utf8')
  return [...name]
    .map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`))
    .join('')
}

/** The bytes that `nameText` was made from, if they were no UTF-8; a name that is plain text stands for itself. */
export function escapedBytes(text: string): Buffer {
  const parts = text.split(/\\x([0-9a-f]{2})/)
  return Buffer.concat(parts.map((part, index) => (index % 2 === 0 ? Buffer.from(part, 'utf8') : Buffer.from(part, 'hex'))))
}
