import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realModels } from '../../../test/real-models.ts'
import { runAnalyzer } from '../../../test/run-analyzer.ts'
import { sharedData } from '../../../test/shared-data.ts'
import type { ModelProvider } from '../../adapters/inference/onnx-models.ts'
import { type LocalMedia, openLocalMedia } from '../../adapters/media/local-media.ts'
import { createContentSniffer, sniffFile } from '../../adapters/media/sniff-content.ts'
import { lineModels } from './read-lines.ts'
import { text } from './text.ts'

const data = sharedData()
const fonts = join(import.meta.dirname, '../../../node_modules/@expo-google-fonts/noto-sans/400Regular')
const font = readdirSync(fonts).find((name) => name.endsWith('.ttf')) ?? ''
// Text can be drawn only where ffmpeg has the filter for it.
const draws = spawnSync('ffmpeg', ['-hide_banner', '-filters'], { encoding: 'utf8' }).stdout?.includes(' drawtext ') === true
const limits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 2e8, maxStills: 24, maxSoundSeconds: 60 }

describe.skipIf(data === null)('text laid over films', { timeout: 180_000 }, () => {
  const sniffer = createContentSniffer()
  let media: LocalMedia
  let networks: ModelProvider
  let folder: string
  beforeAll(async () => {
    media = await openLocalMedia()
    networks = await realModels(lineModels)
    folder = await mkdtemp(join(tmpdir(), 'overlay-'))
  })
  afterAll(async () => {
    for (const part of [media, sniffer, networks]) await part[Symbol.asyncDispose]()
    await rm(folder, { recursive: true })
  })

  async function read(path: string): Promise<{ over: string[]; scene: string[] }> {
    const decoded = await media.decoder.decode(path, await sniffFile(sniffer, path), limits, new AbortController().signal, 'whole')
    // The first engine alone: what is told apart here is a matter of place.
    const reader = () => ({ languages: [], read: async () => [] })
    const models = { network: networks.network, sideText: networks.sideText, text: reader }
    const result = await runAnalyzer(text, { ...decoded, capture: null, extensions: [] }, { models })
    const lines = result.outcome === 'done' ? result.observations.flatMap((one) => (one.kind === 'text' ? [one] : [])) : []
    const told = (overlay: boolean) => [...new Set(lines.filter((line) => (line.overlay === true) === overlay).map((line) => line.text))]
    return { over: told(true), scene: told(false) }
  }

  test('the marks that a maker put on a film are told apart', async () => {
    const { over, scene } = await read(join(data ?? '', 'video/pyscenedetect/testvideo.mp4'))
    expect(over).toContain('www.bcastell.com')
    expect(scene).toEqual([])
  })

  test('writing on a thing that is held before the camera is scene text', async () => {
    const { over, scene } = await read(join(data ?? '', 'video/mei/with-gps.mov'))
    expect(scene).toContain('REDEMPTION')
    expect(over).toEqual([])
  })

  test.skipIf(!draws)('a mark, a time code and captions that were drawn over moving pictures are all found', async () => {
    const path = join(folder, 'drawn.mp4')
    drawOver(['video/thorn/v1.m4v', 'video/mdn/flower.mp4', 'video/torchcodec/nasa_13013.mp4'], path)
    const { over, scene } = await read(path)
    expect(over).toEqual(expect.arrayContaining(['CHANNEL NINE', 'Good evening and welcome', 'The harbour opens again']))
    expect(over.filter((line) => line.startsWith('00:00:')).length).toBeGreaterThan(2)
    expect(scene).toEqual([])
  })
})

/** Three films of four seconds after one another, with text drawn over them. */
function drawOver(films: readonly string[], path: string): void {
  const alike = 'scale=1280:720:force_original_aspect_ratio=increase,crop=1280:720,fps=25,setsar=1'
  const style = `fontfile=${join(fonts, font)}:fontcolor=white:borderw=3`
  const caption = (words: string, from: number, to: number) =>
    `drawtext=${style}:text='${words}':x=(w-tw)/2:y=640:fontsize=44:enable='between(t,${from},${to})'`
  const drawn = [
    `drawtext=${style}:text='CHANNEL NINE':x=60:y=40:fontsize=44`,
    String.raw`drawtext=${style}:text='%{pts\:hms}':x=900:y=40:fontsize=44`,
    caption('Good evening and welcome', 0, 4),
    caption('The harbour opens again', 4.2, 8),
    caption('Weather turns colder tonight', 8.2, 12),
  ]
  const inputs = films.flatMap((film) => ['-t', '4', '-i', join(data ?? '', film)])
  const scaled = films.map((_, index) => `[${index}:v]${alike}[${index}]`)
  const graph = `${scaled.join(';')};${films.map((_, index) => `[${index}]`).join('')}concat=n=${films.length}:v=1,${drawn.join(',')}`
  const { status, stderr } = spawnSync(
    'ffmpeg',
    ['-v', 'error', '-y', ...inputs, '-filter_complex', graph, '-an', '-preset', 'ultrafast', path],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
}
