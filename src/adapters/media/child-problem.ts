import { Problem, type ProblemCode } from '../../domain/problem.ts'
import { type ChildEnd, keptErrorBytes } from './watch-child.ts'

/**
 * What the end of a decoder process means: null when it ended well and had nothing to complain about. Being told to stop
 * is no problem of the medium: it throws an `AbortError`, so that nobody records it.
 */
export function childProblem(end: ChildEnd): Problem | null {
  if (end.reason === 'time-limit') return new Problem('time-limit')
  if (end.reason === 'aborted') throw new DOMException('decoding was stopped', 'AbortError')
  const complaints = end.errors.split('\n').filter((line) => line.trim() !== '')
  if (end.code === 0 && complaints.length === 0) return null
  return new Problem(codeOf(end), detailOf(end, complaints))
}

/**
 * Whether a decoder complained of nothing but that pictures to be forgotten were not there: so it is where it begins amid an H.264 stream,
 * after pictures from which no later one is made.
 */
export function isForgetful({ reason, code, errors }: ChildEnd): boolean {
  const complaints = errors.split('\n').filter((line) => line.trim() !== '')
  const isWhole = Buffer.byteLength(errors) < keptErrorBytes
  return reason === 'exit' && code === 0 && isWhole && complaints.every((line) => forgetting.test(line))
}

const forgetting = /^(\[h264 @ 0x[0-9a-f]+\] mmco: unref short failure| {4}Last message repeated \d+ times)$/

/**
 * A decoder tells why it failed in prose only, so its prose is read here and nowhere else.
 * @NOTE an unknown complaint is damage: the safe reading, since the medium is then named in the report.
 */
function codeOf(end: ChildEnd): ProblemCode {
  if (/cannot allocate memory|out of memory|memory allocation|exceeds memory|max_alloc|more memory than the limit/i.test(end.errors))
    return 'memory-limit'
  if (/exceeds pixel limit|more pixels than the limit/i.test(end.errors)) return 'too-large'
  if (end.signal === 'SIGXCPU') return 'time-limit'
  if (end.signal !== null) return 'decoder-crashed'
  if (end.code === 0) return 'content-broken'
  if (/matches no streams|does not contain any stream/i.test(end.errors)) return 'no-picture-stream'
  if (/not on whitelist|decoder .{0,80}not found|no decoder|unknown decoder|could not find codec|unsupported codec/i.test(end.errors))
    return 'format-unsupported'
  return 'content-broken'
}

function detailOf(end: ChildEnd, complaints: readonly string[]): string {
  const ending = end.signal ?? `exit code ${end.code}`
  return `decoder: ${ending}, ${complaints.length} complaints`
}
