import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { FilmPlan, Join } from './plan-film.ts'
import { filmSize } from './plan-segment.ts'

/** Makes the film of a plan with the ffmpeg command. */
export async function makeFilm(plan: FilmPlan, path: string): Promise<void> {
  const inputs = plan.segments.flatMap(({ input }) => input)
  const output = ['-map', '[film]', '-vsync', 'passthrough', '-c:v', 'libx264', '-preset', 'ultrafast', '-crf', String(plan.crf), path]
  const args = ['-v', 'error', '-nostdin', '-y', '-threads', '1', ...inputs, '-filter_complex', graphOf(plan), ...output]
  await promisify(execFile)('ffmpeg', args, { timeout: 300_000 })
}

function graphOf(plan: FilmPlan): string {
  const parts = plan.segments.map((_, index) => segmentGraph(plan, index))
  let frames = plan.segments[0]?.frames ?? 0
  for (const [index, join] of plan.joins.entries()) {
    parts.push(joinGraph(join, { index, frames, fps: plan.fps }))
    frames += (plan.segments[index + 1]?.frames ?? 0) + join.hold - (join.effect === null ? 0 : join.frames)
  }
  return [...parts, `[joined${plan.joins.length}]${thinned(plan)}format=yuv420p[film]`].join(';')
}

function segmentGraph({ segments, joins, fps }: FilmPlan, index: number): string {
  const segment = segments[index]
  if (segment === undefined) throw new Error('no such segment')
  const { frames, filters } = segment
  const pass = filters.find((filter) => filter.startsWith('pass='))
  const own = filters.filter((filter) => filter !== pass)
  const begin = [...own, 'setpts=N/FR/TB', 'setsar=1', 'format=yuv420p']
  const exact = ['tpad=stop=9:stop_mode=clone', `trim=end_frame=${frames}`, 'setpts=N/FR/TB']
  const end = [...exact, ...fadesOf(joins[index - 1], joins[index], frames), `fps=${fps}`, `settb=1/${fps}`]
  const name = index === 0 ? 'joined0' : `segment${index}`
  const chain = pass === undefined ? begin.join(',') : `${begin.join(',')}${passing(pass, { index, frames, fps })}`
  return `[${index}:v]${chain},${end.join(',')}[${name}]`
}

/** Something dark that passes before the camera, in `pass=SPEED:WIDTH:FROM`. */
function passing(pass: string, { index, frames, fps }: { index: number; frames: number; fps: number }): string {
  const [speed = 0, width = 0, from = 0] = pass.slice(5).split(':').map(Number)
  const thing = `color=c=0x38302c:s=${2 * Math.round(width / 2)}x${filmSize.height}:r=${fps}:d=${(frames / fps).toFixed(3)}`
  return `[under${index}];${thing}[over${index}];[under${index}][over${index}]overlay=x='-w+(t-${from})*${speed}':eof_action=pass`
}

function fadesOf(before: Join | undefined, after: Join | undefined, frames: number): string[] {
  const rise = before?.kind === 'fade' && before.effect === null ? before : null
  const fall = after?.kind === 'fade' && after.effect === null ? after : null
  return [
    ...(fall === null ? [] : [`fade=out:${frames - fall.frames}:${fall.frames}`]),
    ...(rise === null ? [] : [`fade=in:0:${rise.frames}`, `tpad=start=${rise.hold}:color=black`]),
  ]
}

function joinGraph({ effect, frames: length }: Join, { index, frames, fps }: { index: number; frames: number; fps: number }): string {
  const [from, to, into] = [`[joined${index}]`, `[segment${index + 1}]`, `[joined${index + 1}]`]
  if (effect === null) return `${from}${to}concat=n=2:v=1:a=0,fps=${fps},settb=1/${fps}${into}`
  return `${from}${to}xfade=transition=${effect}:duration=${length / fps}:offset=${(frames - length) / fps}${into}`
}

function thinned({ thinning }: FilmPlan): string {
  if (thinning === null) return ''
  const { first, last, of } = thinning
  return `select='if(between(n,${first},${last}),not(mod(n,${of})),1)',`
}
