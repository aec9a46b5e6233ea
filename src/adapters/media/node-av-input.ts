import {
  AV_CODEC_FLAG_OUTPUT_CORRUPT,
  AV_DISPOSITION_ATTACHED_PIC,
  AV_DISPOSITION_TIMED_THUMBNAILS,
  AV_NOPTS_VALUE,
  AV_PKT_DATA_DISPLAYMATRIX,
  AVMEDIA_TYPE_AUDIO,
  AVMEDIA_TYPE_VIDEO,
  AVSEEK_FLAG_BACKWARD,
  avGetCodecName,
  Codec,
  CodecContext,
  Dictionary,
  FormatContext,
  Frame,
  Packet,
  type Stream,
} from 'node-av'
import { isLookedAtByPackets } from './by-packets.ts'
import { unsmoothed } from './ffmpeg-arguments.ts'
import type { RawProbe, RawStream } from './film-probe.ts'
import { readableFormats } from './readable-formats.ts'

/** Opens a container with the same bounds as the command line has. Runs in the decoder's own process only. */
export function openInput(input: string): FormatContext {
  const container = new FormatContext()
  container.allocContext()
  const options = Dictionary.fromObject({ protocol_whitelist: 'file,pipe,fd', format_whitelist: readableFormats })
  refuse(container.openInputSync(`file:${input}`, null, options), 'cannot be opened')
  refuse(container.findStreamInfoSync(null), 'holds no streams')
  return container
}

/** The first video stream that is no cover picture. */
export function videoStream(container: FormatContext): Stream | null {
  return container.streams.find((stream) => stream.codecpar.codecType === AVMEDIA_TYPE_VIDEO && !isCover(stream)) ?? null
}

export function audioStream(container: FormatContext): Stream | null {
  return container.streams.find((stream) => stream.codecpar.codecType === AVMEDIA_TYPE_AUDIO) ?? null
}

export interface Decoding {
  readonly maxPixels: number
  /** Only pictures that stand by themselves are decoded. */
  readonly keyframes: boolean
  /** The pictures of a pass: those that no other is made from stay unsmoothed. */
  readonly pass: boolean
  /** Is told the time of each picture that stands by itself, and when it is decoded (NaN: not told), ahead of decoding. */
  readonly entrance: ((pts: number, decodedAt: number) => void) | null
}

/** Every frame of one stream that decodes, from where the container stands; broken packets are passed over, as the command line does. */
export function* decodedFrames(container: FormatContext, stream: Stream, decoding: Decoding): Generator<Frame> {
  const decoder = openDecoder(stream, decoding)
  const byPackets = decoding.keyframes && isLookedAtByPackets(codecOf(stream))
  const packet = new Packet()
  packet.alloc()
  const frame = new Frame()
  frame.alloc()
  while (container.readFrameSync(packet) >= 0) {
    if (packet.streamIndex === stream.index) {
      if (packet.isKeyframe && packet.pts !== AV_NOPTS_VALUE) decoding.entrance?.(Number(packet.pts), timeOfDecoding(packet))
      if (packet.isKeyframe || !byPackets) yield* feed(decoder, packet, frame, stream)
    }
    packet.unref()
  }
  yield* feed(decoder, null, frame, stream)
}

function timeOfDecoding({ dts }: Packet): number {
  return dts === AV_NOPTS_VALUE ? Number.NaN : Number(dts)
}

function* feed(decoder: CodecContext, packet: Packet | null, frame: Frame, stream: Stream): Generator<Frame> {
  decoder.sendPacketSync(packet)
  for (;;) {
    const result = decoder.receiveFrameSync(frame)
    if (result < 0) return
    frame.timeBase = stream.timeBase
    frame.pts = frame.bestEffortTimestamp
    yield frame
    frame.unref()
  }
}

function openDecoder(stream: Stream, { maxPixels, keyframes, pass }: Decoding): CodecContext {
  const codec = Codec.findDecoder(stream.codecpar.codecId)
  if (codec === null) throw new Error('decoder not found')
  const decoder = new CodecContext()
  decoder.allocContext3(codec)
  refuse(decoder.parametersToContext(stream.codecpar), 'cannot be set up')
  decoder.pktTimebase = stream.timeBase
  decoder.threadCount = 2
  decoder.setFlags(AV_CODEC_FLAG_OUTPUT_CORRUPT)
  const skipped = { skip_frame: keyframes ? 'nokey' : 'default', skip_loop_filter: pass ? unsmoothed : 'default' }
  refuse(decoder.open2Sync(codec, Dictionary.fromObject({ max_pixels: maxPixels, ...skipped })), 'cannot be decoded')
  return decoder
}

/** Goes to the last entrance of a stream at or before a time (to the packet decoded then, where there is no index); false where the container cannot. */
export function goTo(container: FormatContext, stream: Stream, pts: number): boolean {
  return container.seekFrameSync(stream.index, BigInt(pts), AVSEEK_FLAG_BACKWARD) >= 0
}

/** What the container says of itself. */
export function rawProbe(container: FormatContext): RawProbe {
  const duration = container.duration
  return {
    container: container.iformat?.name ?? 'unknown',
    durationSeconds: duration === AV_NOPTS_VALUE ? null : Number(duration) / 1_000_000,
    streams: container.streams.map(rawStream),
  }
}

function rawStream(stream: Stream): RawStream {
  const { codecpar } = stream
  const aspect = stream.sampleAspectRatio.num > 0 ? stream.sampleAspectRatio : codecpar.sampleAspectRatio
  return {
    type: codecpar.codecType === AVMEDIA_TYPE_VIDEO ? 'video' : codecpar.codecType === AVMEDIA_TYPE_AUDIO ? 'audio' : 'data',
    codec: codecOf(stream),
    width: codecpar.width,
    height: codecpar.height,
    aspect: [aspect.num, aspect.den],
    timeBase: [stream.timeBase.num, stream.timeBase.den],
    start: stream.startTime === AV_NOPTS_VALUE ? 0 : Number(stream.startTime),
    duration: stream.duration === AV_NOPTS_VALUE ? null : Number(stream.duration),
    cover: isCover(stream),
    rotation: rotationOf(codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX)),
  }
}

function codecOf({ codecpar }: Stream): string {
  return avGetCodecName(codecpar.codecId) ?? 'unknown'
}

function isCover(stream: Stream): boolean {
  return (stream.disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS)) !== 0
}

/** Counter-clockwise degrees of a display matrix: nine 32-bit numbers in 16.16 fixed point. */
function rotationOf(matrix: Buffer | null): number {
  if (matrix === null || matrix.length < 36) return 0
  const at = (index: number) => matrix.readInt32LE(index * 4) / 65_536
  const scaleX = Math.hypot(at(0), at(3))
  const scaleY = Math.hypot(at(1), at(4))
  if (scaleX === 0 || scaleY === 0) return 0
  return (-Math.atan2(at(1) / scaleY, at(0) / scaleX) * 180) / Math.PI
}

function refuse(result: number, what: string): void {
  if (result < 0) throw new Error(`the input ${what} (error ${result})`)
}
