import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTls } from './tls-files.ts'

const at = (name: string) => join(import.meta.dirname, '../../test/fixtures/tls', name)

test('a certificate is read with its key, and names the hosts that it is for as a browser writes them', async () => {
  const { names, cert } = await readTls({ cert: at('cert.pem'), key: at('key.pem') })
  expect(names).toEqual(['localhost', 'wordveil.example', '127.0.0.1', '[::1]'])
  expect(cert.toString()).toContain('BEGIN CERTIFICATE')
})

test.each([
  ['cert.pem', 'other-key.pem'],
  ['cert.pem', 'nothing.pem'],
  ['cert.pem', 'cert.pem'],
  ['key.pem', 'key.pem'],
])('%s with %s is a problem', async (cert, key) => {
  await expect(readTls({ cert: at(cert), key: at(key) })).rejects.toMatchObject({ code: 'tls-unfit' })
})
