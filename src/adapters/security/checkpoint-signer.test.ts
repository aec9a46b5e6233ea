import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gather } from '../../../test/gather.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { checkpointNote, openCheckpointSigner, signatureHolds } from './checkpoint-signer.ts'

let home: ReturnType<typeof tempFolder>

beforeEach(() => {
  home = tempFolder()
})
afterEach(() => home[Symbol.dispose]())

const checkpoint = { log: 'k-1', size: 7, root: 'ab'.repeat(32), at: '2026-11-22T17:00:00.000Z', previous: 3 }

describe('the signature of a checkpoint', () => {
  test('holds for the note it was made over and for nothing else', () => {
    const signer = openCheckpointSigner(join(home.path, 'key.pem'))
    const signature = signer.sign(checkpointNote(checkpoint))
    const others = [{ log: 'k-2' }, { size: 8 }, { root: 'ba'.repeat(32) }, { at: '2026-11-22T17:00:00.001Z' }, { previous: 4 }]
    expect(signatureHolds(signer.key, checkpointNote(checkpoint), signature)).toBe(true)
    for (const other of others) expect(signatureHolds(signer.key, checkpointNote({ ...checkpoint, ...other }), signature)).toBe(false)
  })

  test('does not hold for another key, nor for text that is no key or no signature', () => {
    const signer = openCheckpointSigner(join(home.path, 'key.pem'))
    const other = openCheckpointSigner(join(home.path, 'other.pem'))
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
    const signature = signer.sign('note')
    for (const key of [other.key, 'no key', '', rsa]) expect(signatureHolds(key, 'note', signature)).toBe(false)
    for (const text of ['', 'no signature', other.sign('note'), `${signature} `, signature.replace(/=+$/, '')])
      expect(signatureHolds(signer.key, 'note', text)).toBe(false)
  })

  test('is made with one key that stays, readable by its owner only', () => {
    const path = join(home.path, 'key.pem')
    const { key } = openCheckpointSigner(path)
    expect(openCheckpointSigner(path).key).toBe(key)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('is made where a full disk or a sudden end left a key file with nothing in it', () => {
    const path = join(home.path, 'key.pem')
    writeFileSync(path, '')
    const { key } = openCheckpointSigner(path)
    expect(openCheckpointSigner(path).key).toBe(key)
    expect(readdirSync(home.path)).toEqual(['key.pem'])
  })

  test('is made with the same key by programs that begin at once', async () => {
    const program = `import { openCheckpointSigner } from ${JSON.stringify(join(import.meta.dirname, 'checkpoint-signer.ts'))}
      process.stdin.once('data', () => process.stdout.write(openCheckpointSigner(process.argv[1]).key))
      process.stderr.write('ready')`
    const children = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', program, join(home.path, 'key.pem')], { stdio: 'pipe' }),
    )
    const keys = children.map(async ({ stdout }) => Buffer.concat(await gather(stdout)).toString('utf8'))
    await Promise.all(children.map(({ stderr }) => once(stderr, 'data')))
    for (const { stdin } of children) stdin.end('go')
    const made = await Promise.all(keys)
    expect(new Set(made)).toEqual(new Set([openCheckpointSigner(join(home.path, 'key.pem')).key]))
    expect(readdirSync(home.path)).toEqual(['key.pem'])
  })

  test('is refused with a key file that is damaged', () => {
    const path = join(home.path, 'key.pem')
    writeFileSync(path, 'no key')
    expect(() => openCheckpointSigner(path)).toThrow()
  })

  test('is over a note of five plain lines', () => {
    expect(checkpointNote(checkpoint)).toBe(`wordveil/k-1\n7\n${'ab'.repeat(32)}\nat 2026-11-22T17:00:00.000Z\nafter 3\n`)
  })
})
