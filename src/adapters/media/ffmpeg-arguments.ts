import type { DecodeLimits, Entrances, FrameRequest, PassRequest, SpreadRequest } from '../../application/ports/media-decoder.ts'
import { readableFormats } from './readable-formats.ts'
import { isCounted, type SeekRun, timesOfRun } from './seek-plan.ts'

/** Flags that come first in every call: quiet, so that what is on stderr is a complaint about the content. */
export const quietly = ['-hide_banner', '-v', 'error']

/** Flags that come before the input in every call: no questions, no protocol but the one file, no format that opens others. */
export function inputArguments(input: string, limits: DecodeLimits): string[] {
  const bounds = ['-protocol_whitelist', 'file,pipe,fd', '-format_whitelist', readableFormats, '-max_pixels', String(limits.maxPixels)]
  return [...bounds, '-i', `file:${input}`]
}

/** A line on descriptor 8 for each packet of the film, as it is read. */
export const packetLines = ['-flush_packets', '1', ...lateLines()]

/** The same, many at once: what is wanted at the end of a film only need not wake us for each packet. */
function lateLines(): string[] {
  return ['-map', '0:V:0', '-c', 'copy', '-copyinkf', '-f', 'framecrc', 'pipe:8']
}

/** Flags for what `keyPacketsArguments` gives, as the input of another process. */
export function fedArguments(limits: DecodeLimits): string[] {
  return ['-protocol_whitelist', 'pipe', '-max_pixels', String(limits.maxPixels), '-f', 'matroska', '-i', 'pipe:0']
}

/**
 * The packets of the pictures that stand by themselves (of those at the times in `only`, where that is no null), not decoded: a Matroska
 * stream on descriptor 1 in which they stand far apart in their order, and on descriptor 4 a line for each with its true time.
 */
export function keyPacketsArguments(input: readonly string[], only: FrameRequest['only'], limits: DecodeLimits): string[] {
  // Versions differ in the unit that is counted in here; Matroska counts milliseconds, so that even ten-millionths stay apart.
  const chosen = only === null ? 'key' : `key*(${only.map(({ pts }) => `eq(pts,${pts})`).join('+')})`
  const keys = ['-map', '0:V:0', '-c', 'copy', '-bsf:v', `noise=drop='not(${chosen})'`]
  const counted = ['-map', '0:V:0', '-c', 'copy', '-bsf:v', `noise=drop='not(${chosen})',setts=ts=N*20000`]
  const lines = [...keys, '-flush_packets', '1', '-f', 'framecrc', 'pipe:4']
  return [...begin(limits), ...input, ...lines, ...counted, '-flush_packets', '1', '-f', 'matroska', 'pipe:1']
}

/**
 * Raw RGB frames on descriptor 1 and, in step with them, one text line per frame with its container time on descriptor 4.
 * Every decoded frame comes out once, with the time the container gives it: nothing is dropped, doubled or shifted. Where wanted
 * frames are counted there is a line for every frame all the same.
 */
export function framesArguments(
  input: readonly string[],
  request: FrameRequest,
  limits: Pick<DecodeLimits, 'memoryBytes'>,
  timing: TimingFlags,
): string[] {
  const decoding = request.look === 'keyframes' ? ['-skip_frame', 'nokey'] : []
  const output = outputs(timing)('times', 4, 'pixels', 1)
  if (request.only !== null && isCounted(request.only)) return [...begin(limits), ...counting(request, decoding, input), ...output]
  const wanted = request.only === null ? '' : `${select(request.only.map(({ pts }) => pts))},`
  const graph = `[0:V:0]${wanted}${scaleFilter(request)},split[timed][pixels];[timed]${alone('times')}`
  return [...begin(limits), ...asStored, ...decoding, ...input, ...oneFilterThread, '-filter_complex', graph, ...output]
}

/**
 * Every frame is told, the wanted ones are shown, by their numbers. The filters stay where the size of the pictures changes: made anew they
 * would count from 0 again.
 */
function counting({ only, ...request }: FrameRequest, decoding: readonly string[], input: readonly string[]): string[] {
  const wanted = `select='${only?.map(({ frame }) => `eq(n,${frame})`).join('+')}'`
  const graph = `[0:V:0]split[all][wanted];[all]${alone('times')};[wanted]${wanted},${scaleFilter(request)}[pixels]`
  return [...asInPass, '-reinit_filter', '0', ...decoding, ...input, ...oneFilterThread, '-filter_complex', graph]
}

/**
 * What `framesArguments` tells of every frame, and samples on descriptor 6 with their times on 7, and a line for each packet of the
 * stream on 8.
 */
export function passArguments(
  input: readonly string[],
  request: PassRequest,
  limits: Pick<DecodeLimits, 'memoryBytes'>,
  timing: TimingFlags,
): string[] {
  const small = `[film]${scaleFilter(request)},split[timed][pixels];[timed]${alone('times')}`
  const samples = `[sampled]select='${beginsSecond}',${sampleFilter},split[told][samples];[told]${alone('sampletimes')}`
  const graph = `[0:V:0]split[film][sampled];${small};${samples}`
  const reading = [...begin(limits), ...asInPass, '-skip_loop_filter', unsmoothed, ...input, ...oneFilterThread, '-filter_complex', graph]
  const output = outputs(timing)
  return [...reading, ...output('times', 4, 'pixels', 1), ...output('sampletimes', 7, 'samples', 6), ...lateLines()]
}

/**
 * Pictures of a pass that no other is made from stay without the filter that smooths the edges of blocks: at the sizes of a pass nobody
 * sees it, and it is a twentieth of decoding H.264. No error can spread from them.
 */
export const unsmoothed = 'noref'

/** Of pictures whose times alone are told one pixel is left, as a checksum is made of all that is there. */
const alone = (to: string) => `crop=1:1:0:0:exact=1[${to}]`

/**
 * Pictures of one time are set apart where their times are not told: an output that is told of equal ones complains, as if the film were
 * broken. That a clock goes back is still complained of.
 */
const apart = ['-bsf:v', 'setts=ts=if(eq(TS\\,PREV_INDTS)\\,PREV_OUTDTS+1\\,TS*1024)']

/** A line for each picture, at once; and the pictures themselves, in large pieces. */
function outputs(timing: TimingFlags) {
  const passthrough = [...timing.passthrough, '-enc_time_base', timing.demuxTimeBase, ...oneCopyingThread]
  return (times: string, timesTo: number, pixels: string, pixelsTo: number) => {
    const lines = ['-map', `[${times}]`, ...passthrough, '-flush_packets', '1', '-f', 'framecrc', `pipe:${timesTo}`]
    return [...lines, '-map', `[${pixels}]`, ...passthrough, ...apart, '-flush_packets', '0', '-f', 'rawvideo', `pipe:${pixelsTo}`]
  }
}

/**
 * The wanted frames of several runs, each decoded from its entrance up to the last one wanted: pixels on descriptor 1 in the order
 * of the runs, and on descriptor 4 a line for each that `timesOfRun` tells, which names its run as stream.
 */
export function seekArguments(
  input: string,
  { runs, request, timeBase }: SeekRequest,
  limits: DecodeLimits,
  timing: TimingFlags,
): string[] {
  const reading = runs.flatMap((run) => [
    ...asStored,
    ...seek(run, timeBase, goesBefore(request.entrances)),
    ...inputArguments(input, limits),
  ])
  const branches = runs.map((seekRun, run) => {
    const wanted = seekRun.wanted.map(({ pts }) => pts)
    const told = `[told${run}]${select(timesOfRun(seekRun))},${alone(`times${run}`)}`
    const shown = `[shown${run}]${select(wanted)},${scaleFilter(request)}[pixels${run}]`
    return `[${run}:V:0]trim=end_pts=${(wanted.at(-1) ?? 0) + 1},split[told${run}][shown${run}];${told};${shown}`
  })
  return fromPlaces({ reading, branches, timeBase }, limits, timing)
}

/**
 * For each moment the next picture that stands by itself from where the container goes for it: pixels on descriptor 1 in the order of the
 * moments, and on descriptor 4 a line with its time for each, which names its moment as stream.
 */
export function spreadArguments(input: string, request: SpreadRequest, limits: DecodeLimits, timing: TimingFlags): string[] {
  const reading = request.moments.flatMap((moment) => {
    const place = ['-noaccurate_seek', '-ss', `${Math.round(moment * 1_000_000)}us`]
    return ['-threads', '1', '-noautorotate', '-skip_frame', 'nokey', ...place, ...inputArguments(input, limits)]
  })
  const branches = request.moments.map((_, at) => {
    const first = `[${at}:V:0]select=key,trim=end_frame=1,${scaleFilter(request)}`
    return `${first},split[timed${at}][pixels${at}];[timed${at}]${alone(`times${at}`)}`
  })
  return fromPlaces({ reading, branches, timeBase: request.timeBase }, limits, timing)
}

interface Places {
  /** The flags of each input, one after the other. */
  readonly reading: readonly string[]
  /** What is done with each: its pictures end in `[pixels0]`, `[pixels1]` and so on, their times in `[times0]`. */
  readonly branches: readonly string[]
  readonly timeBase: Entrances['timeBase']
}

/** Pixels on descriptor 1 in the order of the places, and a line for each picture on descriptor 4, which names its place as stream. */
function fromPlaces({ reading, branches, timeBase }: Places, limits: DecodeLimits, timing: TimingFlags): string[] {
  const joined = `${branches.map((_, at) => `[pixels${at}]`).join('')}concat=n=${branches.length}[pixels]`
  const passthrough = [...timing.passthrough, ...oneCopyingThread]
  // Told in the units of the film: by itself ffmpeg counts in frames where it takes their rate for even, and of several inputs it cannot be asked for theirs.
  const told = [...passthrough, '-enc_time_base', timeBase.join(':'), '-f', 'framecrc', 'pipe:4']
  const times = [...branches.flatMap((_, at) => ['-map', `[times${at}]`]), ...told]
  const pixels = ['-map', '[pixels]', ...passthrough, '-f', 'rawvideo', 'pipe:1']
  return [...begin(limits), ...reading, ...oneFilterThread, '-filter_complex', [...branches, joined].join(';'), ...times, ...pixels]
}

export interface SeekRequest {
  readonly request: FrameRequest
  readonly runs: readonly SeekRun[]
  readonly timeBase: Entrances['timeBase']
}

/** Mono 32-bit float samples at 16 kHz on descriptor 1; gaps in the container's times become silence. */
export function soundArguments(input: string, maxSeconds: number, limits: DecodeLimits): string[] {
  const reading = [...begin(limits), '-threads', '1', ...inputArguments(input, limits)]
  return [...reading, '-map', '0:a:0', '-af', soundFilter(maxSeconds), '-f', 'f32le', 'pipe:1']
}

/** The filter chain that both adapters apply to the sound. */
export function soundFilter(maxSeconds: number): string {
  return `aresample=16000:async=1,aformat=sample_fmts=flt:channel_layouts=mono,atrim=end_sample=${maxSeconds * 16_000}`
}

/** The filter chain that both adapters apply to each picture. */
export function scaleFilter({ width, height, scaling }: PassRequest): string {
  return `scale=${width}:${height}:flags=${scalers[scaling]},format=rgb24`
}

const scalers = { fast: 'fast_bilinear', fine: 'area', nearest: 'neighbor' } as const satisfies Record<FrameRequest['scaling'], string>

/** The side of a sample in pixels, and the filter chain that both adapters apply to each. */
export const sampleSide = 512
export const sampleFilter = `scale=${sampleSide}:${sampleSide}:flags=neighbor,format=rgb24`

function begin(limits: Pick<DecodeLimits, 'memoryBytes'>): string[] {
  return [...quietly, '-nostdin', '-max_alloc', String(limits.memoryBytes), '-copyts']
}

/**
 * Threads that decode the film in a pass, as many as ffmpeg takes of its own accord on two processors. Each has a picture at work: while one that is
 * done waits for its picture to be scaled and handed over, two others keep both processors at work.
 */
export const passThreads = 3

/** Flags of an input of which every frame counts: the same wherever they are counted. No turning. */
const asInPass = ['-threads', String(passThreads), '-noautorotate']

/** Flags of one input that is not read whole: runs are short, and keyframes hardly use a second thread. No turning. */
const asStored = ['-threads', '2', '-noautorotate']

/** To share out the few lines that small pictures are made of costs more than making them. */
const oneFilterThread = ['-filter_complex_threads', '1']

/** Raw pictures are copied by as many threads as there are processors, for each output, unless they are told. */
const oneCopyingThread = ['-threads', '1']

/** Microseconds: where a container does not seek by times of showing and pictures are reordered, the command line goes that much before what it is told. */
const goesEarlier = Math.floor(3_000_000 / 23)

/** How much earlier it goes in a container without an index. */
function goesBefore(entrances: Entrances | null): number {
  const isReordered = entrances?.times.some((pts, index) => pts !== entrances.decodedAt?.[index]) ?? true
  return isReordered ? goesEarlier : 0
}

/**
 * Goes to the entrance of a run, whether or not the command line goes earlier: past the entrance by that much, but not to the next one.
 * Rounded up, as a time a little too early would lead to the entrance before. Where times of decoding are found, to the very packet.
 */
function seek({ entrance, next, decodedAt, wanted }: SeekRun, [num, den]: Entrances['timeBase'], before: number): string[] {
  const reached = Math.max(wanted[0]?.pts ?? entrance, entrance + Math.ceil(((goesEarlier + 1) * den) / num / 1_000_000))
  const told = decodedAt ?? Math.min(reached, next - 1)
  const microseconds = Math.ceil((told * num * 1_000_000) / den) + (decodedAt === undefined ? 0 : before)
  return ['-noaccurate_seek', '-seek_timestamp', '1', '-ss', `${microseconds}us`]
}

/** Seconds are counted from the first frame; a little is added so that whole ones do not fall short. */
const secondOf = (pts: string) => `floor((${pts}-start_pts)*TB+1e-7)`
const beginsSecond = `isnan(prev_selected_pts)+gt(${secondOf('pts')},${secondOf('prev_selected_pts')})`

function select(times: readonly number[]): string {
  return `select='${times.map((pts) => `eq(pts,${pts})`).join('+')}'`
}

/** Names of the two flags that changed between major versions. */
export interface TimingFlags {
  readonly passthrough: readonly string[]
  readonly demuxTimeBase: string
}

/** The flags that a version of ffmpeg understands; a version that cannot be read counts as new. */
export function timingFlags(version: string): TimingFlags {
  const [major = Number.NaN, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  const older = (than: readonly [number, number]) => major < than[0] || (major === than[0] && minor < than[1])
  return { passthrough: older([5, 1]) ? ['-vsync', '0'] : ['-fps_mode', 'passthrough'], demuxTimeBase: older([6, 1]) ? '-1' : 'demux' }
}
