import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContentSniffer, sniffFile } from '../src/adapters/media/sniff-content.ts'
import { analyseMedium } from '../src/application/analysis/analyse-medium.ts'
import { decodeLimits, lookLimits } from '../src/application/analysis/decode-limits.ts'
import { planRuns } from '../src/application/analysis/plan-runs.ts'
import type { Look } from '../src/application/ports/media-decoder.ts'
import type { MediaId } from '../src/domain/id.ts'
import { mediumMeans, openAnalysisParts } from '../src/main/analysis-parts.ts'
import type { Measured } from './bench.ts'

/** What is applied: what needs no network, so that reading the film is seen and not the speed of models. */
const applied: ReadonlySet<string> = new Set(['picture-hash', 'tone', 'metadata'])

/** Seconds until findings of a long film are there that can be drafted from: `first-look [MINUTES]`, without a number of a film of five. */
export async function benchFirstLook(_data: string, args: readonly string[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'wordveil-first-look-'))
  try {
    const film = join(folder, 'film.mp4')
    makeFilm(film, Number(args[0] ?? 5))
    const looks: Look[] = ['keyframes', 'whole', 'keyframes', 'whole', 'keyframes', 'whole']
    const taken: Record<Look, number[]> = { keyframes: [], whole: [] }
    for (const look of looks) taken[look].push(await secondsOf(film, look))
    const [first, whole] = [median(taken.keyframes), median(taken.whole)]
    return {
      figures: [
        { what: 'time to the findings of the first draft of a long film', measured: first, unit: 's', goal: null },
        { what: 'time to those of the whole film', measured: whole, unit: 's', goal: null },
        { what: 'first look to the whole', measured: first / whole, unit: '×', goal: { most: 0.25 } },
      ],
      details: `A made film of ${args[0] ?? 5} minutes, 1080p H.264, ${(statSync(film).size / 1024 ** 2).toFixed(0)} MB, a keyframe every ten seconds. Medians of three runs each, in turns; without models.`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Moving pictures with grain and a cut each minute, as heavy to decode as what a telephone films. */
function makeFilm(path: string, minutes: number): void {
  const picture = `testsrc2=size=1920x1080:rate=25:duration=${minutes * 60},noise=alls=8:allf=t`
  const coded = ['-c:v', 'libx264', '-preset', 'ultrafast', '-b:v', '4M', '-g', '250', '-pix_fmt', 'yuv420p']
  execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', picture, ...coded, path])
}

async function secondsOf(path: string, look: Look): Promise<number> {
  await using parts = await openAnalysisParts({ faces: true })
  const all = mediumMeans(parts)
  const means = { ...all, analyzers: all.analyzers.filter(({ id }) => applied.has(id)) }
  const { size: bytes } = statSync(path)
  const mediaId = '0'.repeat(64) as MediaId
  await using sniffer = createContentSniffer()
  const type = await sniffFile(sniffer, path)
  const runs = planRuns({ mediaId, kind: type.kind, extensions: ['mp4'], look }, means)
  const limits = look === 'keyframes' ? lookLimits(bytes) : decodeLimits(type.kind, bytes)
  const begun = performance.now()
  await analyseMedium(
    { mediaId, path, type, bytes, extensions: ['mp4'], runs, known: [], limits, look },
    means,
    new AbortController().signal,
  )
  return (performance.now() - begun) / 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).at(Math.floor(values.length / 2)) ?? 0
}
