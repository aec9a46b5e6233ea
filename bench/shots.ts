import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseFilmDecoder } from '../src/adapters/media/choose-film-decoder.ts'
import type { FilmDecoder } from '../src/application/ports/media-decoder.ts'
import type { Measured } from './bench.ts'
import type { Figure } from './figures/figure.ts'
import { type DetectedFilm, detectShots } from './shots/detect-shots.ts'
import { goldenOf } from './shots/goldens.ts'
import { madeFilms } from './shots/made-films.ts'
import { framesOf, type PeerFindings, peerFindings } from './shots/peer.ts'
import { f1, scoreFilm, sumOf } from './shots/score.ts'
import { sharedFilms } from './shots/shared-films.ts'
import type { KnownFilm } from './shots/truth.ts'

const detectors = ['AdaptiveDetector', 'ContentDetector']
const kinds = ['cut', 'gradual'] as const

interface Judged extends DetectedFilm {
  readonly film: KnownFilm
}

/** `npm run bench -- shots [FILMS]`: F1 on films whose transitions are known, and on made ones, FILMS (60) in each half. */
export async function benchShots(data: string, [count = '60']: readonly string[]): Promise<Measured> {
  const decoder = await chooseFilmDecoder()
  if (decoder === null) throw new Error('no film decoder')
  const folder = mkdtempSync(join(tmpdir(), 'wordveil-shots-'))
  try {
    const shared = await judge(decoder, sharedFilms(data))
    const tuned = await judge(decoder, madeFilms(data, 'tuned', { count: Number(count), folder }))
    const heldOut = await judge(decoder, madeFilms(data, 'held-out', { count: Number(count), folder }))
    const peer = await peerFindings([...shared, ...heldOut].map(({ film }) => film.path))
    return {
      figures: [...sharedFigures(data, shared, peer), ...madeFigures(tuned, heldOut, peer), cost([...shared, ...tuned, ...heldOut])],
      details: details([...shared, ...heldOut]),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function judge(decoder: FilmDecoder, films: Iterable<KnownFilm> | AsyncIterable<KnownFilm>): Promise<Judged[]> {
  const judged: Judged[] = []
  for await (const film of films) judged.push({ film, ...(await detectShots(decoder, film.path)) })
  return judged
}

function ours(kind: 'cut' | 'gradual', films: readonly Judged[]): number {
  return f1(sumOf(films.map(({ film, boundaries }) => scoreFilm(kind, film.transitions, boundaries))))
}

const goals = { cut: 0.95, gradual: 0.8 } as const

function sharedFigures(data: string, films: readonly Judged[], peer: PeerFindings | null): Figure[] {
  const own = kinds.map(
    (kind): Figure => ({ what: `shared films: ${kind}s`, measured: ours(kind, films), unit: 'F1', goal: { least: goals[kind] } }),
  )
  const golden = detectors.flatMap((detector) => {
    const told = films.filter(({ film }) => goldenOf(data, film.name, detector) !== null)
    return kinds.map((kind): Figure => {
      const theirs = told.map(({ film }) => scoreFilm(kind, film.transitions, goldenOf(data, film.name, detector) ?? []))
      return {
        what: `its goldens' films: ${kind}s; goal: PySceneDetect ${detector}`,
        measured: ours(kind, told),
        unit: 'F1',
        goal: { least: f1(sumOf(theirs)) },
      }
    })
  })
  return [...own, ...golden, ...peerFigures('shared films', films, peer)]
}

function madeFigures(tuned: readonly Judged[], heldOut: readonly Judged[], peer: PeerFindings | null): Figure[] {
  const figures = (name: string, films: readonly Judged[]) =>
    kinds.map((kind): Figure => ({ what: `${name}: ${kind}s`, measured: ours(kind, films), unit: 'F1', goal: { least: goals[kind] } }))
  return [
    ...figures('made films, tuned half', tuned),
    ...figures('made films, held-out half', heldOut),
    ...peerFigures('held-out half', heldOut, peer),
  ]
}

function peerFigures(name: string, films: readonly Judged[], peer: PeerFindings | null): Figure[] {
  return detectors.flatMap((detector) => {
    const found = peer?.get(detector)
    if (found === undefined) return kinds.map((kind) => notRun(name, kind, detector))
    return kinds.map((kind): Figure => {
      const theirs = films.map(({ film, times }) => scoreFilm(kind, film.transitions, framesOf(found.get(film.path) ?? [], times)))
      return {
        what: `${name}: ${kind}s; goal: PySceneDetect ${detector} run here`,
        measured: ours(kind, films),
        unit: 'F1',
        goal: { least: f1(sumOf(theirs)) },
      }
    })
  })
}

function notRun(name: string, kind: (typeof kinds)[number], detector: string): Figure {
  const what = `${name}: ${kind}s by PySceneDetect ${detector}, to compare (name its folder in WORDVEIL_SCENEDETECT)`
  return { what, measured: Number.NaN, unit: 'F1', goal: null }
}

function cost(films: readonly Judged[]): Figure {
  const frames = films.reduce((sum, { times }) => sum + times.length, 0)
  const seconds = films.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0)
  return { what: 'detecting alone, processor time', measured: (seconds / frames) * 1e6, unit: 'µs a frame', goal: { most: 60 } }
}

/** A line for each film that is not told exactly. */
function details(films: readonly Judged[]): string {
  const lines = films.flatMap(({ film, boundaries }) => {
    if (kinds.every((kind) => f1(scoreFilm(kind, film.transitions, boundaries)) === 1)) return []
    const known = film.transitions.map(({ kind, first, last }) => (kind === 'cut' ? `${kind} ${first}` : `${kind} ${first}–${last}`))
    const found = boundaries.map(({ frame, gradual }) => `${gradual ? 'gradual' : 'cut'} ${frame}`)
    return [`${film.name}: known ${known.join(', ') || 'none'}; found ${found.join(', ') || 'none'}`]
  })
  return ['Films not told exactly:', ...lines].join('\n')
}
