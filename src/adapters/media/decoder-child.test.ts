import { pbkdf2 } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { decodeLimits } from '../../application/analysis/decode-limits.ts'
import { startDecoder } from './decoder-child.ts'
import { readText } from './read-text.ts'

test('what a quick decoder answers is read, however busy this process is', async () => {
  using folder = tempFolder()
  const evidence = join(folder.path, 'evidence')
  writeFileSync(evidence, 'x')
  const limits = decodeLimits('video', 10 ** 9)
  const signal = new AbortController().signal
  for (let turn = 0; turn < 3; turn += 1) {
    const starting = startDecoder(evidence, { command: 'echo', args: ['answer'], reservedBytes: 0 }, limits, signal)
    // Opening and closing files waits behind these.
    const busy = Promise.all(Array.from({ length: 8 }, () => promisify(pbkdf2)('busy', 'salt', 400_000, 32, 'sha256')))
    await using child = await starting
    child.side.resume()
    expect(await readText(child.output)).toBe('answer\n')
    await busy
  }
})
