import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { longFilmBytes } from '../src/application/analysis/decode-limits.ts'
import type { Measured } from './bench.ts'
import type { Figure } from './figures/figure.ts'
import { type DraftSeen, watchDrafts } from './first-look/watch-drafts.ts'
import { bareDecode } from './ledger/bare-decode.ts'
import { filmKinds, makeFilm } from './ledger/make-films.ts'
import { type Cost, medianCost, ratioByRounds, timed } from './ledger/timed.ts'

/** What each part of a round took, round by round. */
interface Rounds {
  readonly bare: readonly Cost[]
  readonly first: readonly Cost[]
  readonly whole: readonly Cost[]
}

/**
 * How long a person waits for the first draft of a long film and for the one of the whole film, with all that is installed: `first-look
 * [MINUTES] [ROUNDS]`, without numbers of a film of five minutes three times. Each round runs the program on a new case.
 */
export async function benchFirstLook(data: string, [minutes = '5', rounds = '3']: readonly string[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'wordveil-first-look-'))
  try {
    const film = await makeLongFilm(data, folder, Number(minutes) * 60)
    const costs = { bare: new Array<Cost>(), first: new Array<Cost>(), whole: new Array<Cost>() }
    const drafts: { first: DraftSeen; whole: DraftSeen }[] = []
    for (let round = 0; round < Number(rounds); round += 1) {
      costs.bare.push(await timed(() => bareDecode(film)))
      const seen = await watchDrafts(film, join(folder, `data-${round}`))
      costs.first.push(wallOf(seen.first))
      costs.whole.push(wallOf(seen.whole))
      drafts.push(seen)
    }
    const made = `A film of ${minutes} min made of real clips without sound, 1080p H.264, ${(statSync(film).size / 1024 ** 2).toFixed(0)} MiB. Medians of ${rounds}.`
    return { figures: figuresOf(costs), details: [made, ...drafts.slice(0, 1).flatMap(tellDrafts)].join(' ') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A film that the program takes for a long one: where it is too short for that at a usual rate, it has a higher one. */
async function makeLongFilm(data: string, folder: string, seconds: number): Promise<string> {
  const megabits = Math.max(6, Math.ceil((1.5 * longFilmBytes * 8) / seconds / 1e6))
  const kind = { ...filmKinds[0], encoder: ['libx264', '-preset', 'veryfast', '-b:v', `${megabits}M`] }
  const film = await makeFilm({ data, folder, kind, seconds })
  if (statSync(film).size < longFilmBytes) throw new Error('the film is too small to be looked at by its keyframes first')
  return film
}

function wallOf({ seconds }: DraftSeen): Cost {
  return { wall: seconds, cpu: null }
}

function figuresOf({ bare, first, whole }: Rounds): Figure[] {
  const seconds = (what: string, costs: readonly Cost[]): Figure => ({ what, measured: medianCost(costs).wall, unit: 's', goal: null })
  const ratio = (what: string, costs: { over: readonly Cost[]; under: readonly Cost[] }, goal: Figure['goal']): Figure => ({
    what,
    measured: ratioByRounds(costs.over, costs.under) ?? Number.NaN,
    unit: '×',
    goal,
  })
  return [
    seconds('from the start of the program to the first draft of a long film', first),
    seconds('from the start of the program to the draft of the whole film', whole),
    ratio('first draft to that of the whole film', { over: first, under: whole }, { most: 0.25 }),
    seconds('nothing but decoding the film (ffmpeg)', bare),
    ratio('first draft over bare decoding', { over: first, under: bare }, null),
    ratio('draft of the whole film over bare decoding', { over: whole, under: bare }, null),
  ]
}

function tellDrafts({ first, whole }: { first: DraftSeen; whole: DraftSeen }): string[] {
  const told = ({ stills, frames, claims }: DraftSeen, of: string) => `${stills} stills of ${frames} ${of} (${claims} claims)`
  return [`The first draft rests on ${told(first, 'keyframes')}, that of the whole film on ${told(whole, 'frames')}.`]
}
