import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createFfmpegFilmDecoder } from '../src/adapters/media/ffmpeg-film-decoder.ts'
import type { Measured } from './bench.ts'
import { type ClipCosts, clipCosts, clipFigures } from './ledger/clip-costs.ts'
import { type FilmCosts, filmCosts, filmFigures } from './ledger/film-costs.ts'
import { memoryFigures } from './ledger/ledger-memory.ts'
import { baseOf, filmKinds, makeClips, makeFilm } from './ledger/make-films.ts'
import { createFilmReader, type FilmReader } from './ledger/read-film.ts'
import { sceneDetect } from './ledger/scene-detect.ts'
import { type Cost, medianCost, ratiosByRounds } from './ledger/timed.ts'
import { markdownTable } from './quality/markdown-table.ts'

/**
 * What the ledger of a film costs above decoding it, codec by codec; what short films cost; what a first look costs.
 * `--minutes N`: length of the films (1), `--clips N`: number of short films (30), `--turns N`: how often each film is read in each way (3),
 * `--only NAME`: only films whose name begins so (`h264 1080p`),
 * `--alone`: of films the ledger only, which leaves time for more turns.
 */
export async function benchLedger(data: string, args: readonly string[]): Promise<Measured> {
  const film = await createFfmpegFilmDecoder()
  if (film === null) throw new Error('the ffmpeg command is not installed')
  const { values } = parseArgs({
    args: [...args],
    options: { minutes: value('1'), clips: value('30'), turns: value('3'), only: value(''), alone: { type: 'boolean', default: false } },
  })
  const folder = await mkdtemp(join(tmpdir(), 'wordveil-ledger-'))
  const place = { data, folder, seconds: Number(values.minutes) * 60 }
  const reader = createFilmReader(film)
  try {
    const films = await measureFilms(reader, place, { turns: Number(values.turns), only: values.only, isAlone: values.alone })
    const long = await makeFilm({ ...place, kind: filmKinds[0] })
    const clips = await measureClips(reader, folder, Number(values.clips))
    const memory = await memoryFigures(reader, baseOf(folder, filmKinds[0]), long)
    return { figures: [...films.flatMap(filmFigures), ...clips.flatMap(clipFigures), ...memory], details: detailsOf(films, clips) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const value = (usual: string) => ({ type: 'string', default: usual }) as const

async function measureFilms(
  reader: FilmReader,
  place: { data: string; folder: string; seconds: number },
  { turns, only, isAlone }: { turns: number; only: string; isAlone: boolean },
): Promise<FilmCosts[]> {
  const costs: FilmCosts[] = []
  const detector = await sceneDetect()
  for (const kind of filmKinds.filter(({ name }) => name.startsWith(only))) {
    const path = await makeFilm({ ...place, kind })
    costs.push(await filmCosts(reader, { kind, path, turns, sceneDetect: detector, isCompared: kind === filmKinds[0], isAlone }))
    await rm(path)
  }
  return costs
}

async function measureClips(reader: FilmReader, folder: string, count: number): Promise<ClipCosts[]> {
  const costs: ClipCosts[] = []
  for (const size of ['1920:1080', '320:240']) {
    const clips = await makeClips(baseOf(folder, filmKinds[0]), folder, { count, size })
    costs.push(await clipCosts(reader, size, clips))
  }
  return costs
}

function detailsOf(films: readonly FilmCosts[], clips: readonly ClipCosts[]): string {
  const rows = [
    ...films.map(({ kind, floor, ledger, whole, firstLook, sceneDetect: other }) => [
      kind.name,
      ...[floor, ledger, whole, firstLook, other].map((costs) => told(costs === null ? null : medianCost(costs))),
    ]),
    ...clips.map(({ size, count, floor, ledger }) => [`${count} clips ${size}`, ...[floor, ledger, null, null, null].map(told)]),
  ]
  const head = ['wall s (CPU s)', 'bare decoding', 'ledger', 'whole decode', 'first look', 'PySceneDetect']
  return `\n${markdownTable(head, rows)}\n\n${films.map(roundsOf).join('\n')}`
}

/** The ratio of each round, so that one can see how steady the machine was. */
function roundsOf({ kind, floor, ledger }: FilmCosts): string {
  const ratios = ratiosByRounds(ledger, floor).map((ratio) => ratio?.toFixed(3) ?? '?')
  return `${kind.name}: ledger over bare decoding, round by round: ${ratios.join(', ')}`
}

function told(cost: Cost | null): string {
  if (cost === null) return '–'
  return `${cost.wall.toFixed(2)} (${cost.cpu?.toFixed(2) ?? '?'})`
}
