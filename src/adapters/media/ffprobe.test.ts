import { expect, test } from 'vitest'
import { findCommand } from '../sandbox/find-command.ts'
import { probeWithFfprobe } from './ffprobe.ts'

const echo = findCommand('echo')
const limits = { wallSeconds: 20, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 10, maxSoundSeconds: 10 }

test.skipIf(echo === null)('a program that answers as ffprobe never does is told as a crash of the decoder', async () => {
  const probing = probeWithFfprobe(echo ?? '', import.meta.filename, limits, new AbortController().signal)
  await expect(probing).rejects.toMatchObject({ name: 'Problem', code: 'decoder-crashed' })
})
