import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inputOfChild, startDecoder } from '../src/adapters/media/decoder-child.ts'
import { createPictureProcess } from '../src/adapters/media/picture-process.ts'
import { decodeWithSharp } from '../src/adapters/media/sharp-picture.ts'
import { findCommand } from '../src/adapters/sandbox/find-command.ts'
import { forgetIsolation, isolation } from '../src/adapters/sandbox/isolation.ts'
import type { DecodeLimits } from '../src/application/ports/media-decoder.ts'
import type { Measured } from './bench.ts'

const limits: DecodeLimits = { wallSeconds: 60, memoryBytes: 1024 ** 3, maxPixels: 2e8, maxStills: 1, maxSoundSeconds: 1 }
const signal = new AbortController().signal
const film = 'video/intel/car-detection.mp4'
const photo = 'metadata/orientation/portrait_1.jpg'

type Setting = 'best' | 'off'

/** Does something so many times by turns with and without the wall; gives the median milliseconds of each. */
async function compare(times: number, work: () => Promise<void>): Promise<Record<Setting, number>> {
  const taken: Record<Setting, number[]> = { best: [], off: [] }
  for (let time = 0; time < times; time += 1) {
    for (const setting of ['best', 'off'] as const) {
      process.env.WORDVEIL_ISOLATION = setting
      forgetIsolation()
      isolation()
      const begin = performance.now()
      await work()
      taken[setting].push(performance.now() - begin)
    }
  }
  delete process.env.WORDVEIL_ISOLATION
  forgetIsolation()
  return { best: median(taken.best), off: median(taken.off) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Milliseconds of processor time that ended children have used, in the kernel's steps of 10; NaN where there is no /proc. */
function childTime(): number {
  if (process.platform !== 'linux') return Number.NaN
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[13]) + Number(fields[14])) * 10
}

const starts = 100

/** Processor time of one start, in milliseconds, where walls are set so. */
async function startTime(setting: Setting, path: string): Promise<number> {
  process.env.WORDVEIL_ISOLATION = setting
  forgetIsolation()
  isolation()
  const before = childTime()
  for (let time = 0; time < starts; time += 1) await runDecoder('true', path, [])
  delete process.env.WORDVEIL_ISOLATION
  forgetIsolation()
  return (childTime() - before) / starts
}

/** Runs a decoder to its end, without looking at its answer. */
async function runDecoder(name: string, path: string, args: readonly string[]): Promise<void> {
  const command = { command: findCommand(name) ?? name, args, reservedBytes: 0 }
  await using child = await startDecoder(path, command, limits, signal)
  child.output.resume()
  child.side.resume()
  await child.end
}

/** `npm run bench -- sandbox`: what walls cost a process, a film and a photo. */
export async function benchSandbox(data: string): Promise<Measured> {
  const clip = join(data, film)
  const start = await compare(30, () => runDecoder('true', clip, []))
  const processor = { best: await startTime('best', clip), off: await startTime('off', clip) }
  const decoding = () => runDecoder('ffmpeg', clip, ['-v', 'error', '-i', `file:${inputOfChild(clip)}`, '-t', '5', '-f', 'null', '-'])
  const decode = await compare(5, decoding)
  const path = join(data, photo)
  const apart = await photoApart(path)
  const inside = await photoInside(path)
  return {
    figures: [
      { what: 'start of a process: added by its wall', measured: start.best - start.off, unit: 'ms', goal: { most: 10 } },
      { what: 'start of a process: processor time added', measured: processor.best - processor.off, unit: 'ms', goal: { most: 10 } },
      { what: 'decode of five seconds of film: with wall / without', measured: decode.best / decode.off, unit: '×', goal: { most: 1.1 } },
      { what: 'a photo in the kept process / in the worker itself', measured: apart / inside, unit: '×', goal: null },
      { what: 'a photo in the kept process: added', measured: apart - inside, unit: 'ms', goal: { most: 15 } },
    ],
    details: [
      `a process that does nothing: ${start.off.toFixed(1)} ms, behind its wall ${start.best.toFixed(1)} ms`,
      `five seconds of ${film}: ${decode.off.toFixed(0)} ms, behind its wall ${decode.best.toFixed(0)} ms`,
      `${photo}: ${inside.toFixed(1)} ms in the worker, ${apart.toFixed(1)} ms in the kept process`,
    ].join('\n'),
  }
}

const photoTimes = 30

async function photoApart(path: string): Promise<number> {
  await using pictures = createPictureProcess()
  return await medianOf(async () => void (await (await pictures.open(path, limits, signal)).decode('sharp')))
}

function photoInside(path: string): Promise<number> {
  return medianOf(async () => void (await decodeWithSharp(path, limits)))
}

async function medianOf(work: () => Promise<void>): Promise<number> {
  await work()
  const taken: number[] = []
  for (let time = 0; time < photoTimes; time += 1) {
    const begin = performance.now()
    await work()
    taken.push(performance.now() - begin)
  }
  return median(taken)
}
