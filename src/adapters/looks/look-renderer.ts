import { type Look, type LookedAtMedium, type LookRenderer, type RenderedLook } from '../../application/ports/look-renderer.ts'
import type { FilmDecoder } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { openEvidence } from '../evidence/open-evidence.ts'
import { openOwnSpool } from '../evidence/own-spool.ts'
import type { Spool } from '../evidence/spool.ts'
import { availableFilmDecoders } from '../media/choose-film-decoder.ts'
import { createMetadataReader } from '../media/metadata-reader.ts'
import { createPictureDecoder, type PictureDecoder } from '../media/picture-decoder.ts'
import { createPictureProcess } from '../media/picture-process.ts'
import { findCommand } from '../sandbox/find-command.ts'
import { checkLook } from './check-look.ts'
import { createEvidenceShelf, type EvidenceShelf } from './evidence-shelf.ts'
import { filmClip } from './film-clip.ts'
import { filmStill } from './film-still.ts'
import { decoderLimits, mostLookMillis } from './look-limits.ts'
import { createLookProcess, type LookProcess } from './look-process.ts'
import { mediumFile } from './medium-file.ts'
import { photoStill } from './photo-still.ts'
import { soundExcerpt } from './sound-excerpt.ts'

interface Means {
  readonly shelf: EvidenceShelf
  readonly pictures: PictureDecoder
  readonly film: FilmDecoder | null
  /** The command that makes clips and excerpts of sound; null where it is not installed. */
  readonly ffmpeg: string | null
  readonly drawing: LookProcess
}

/**
 * Renders looks on this machine; `folder` is for what decoders need of archives, for as long as one look takes. Decoders and drawing are
 * processes behind walls, and start when they are first needed.
 */
export async function openLookRenderer(folder: string): Promise<LookRenderer> {
  await using held = new AsyncDisposableStack()
  const spool = held.use(await openOwnSpool(folder))
  const shelf = held.use(createEvidenceShelf((path) => openEvidence(path, { sniff: noKind, spool: apart(spool) })))
  const metadata = held.use(createMetadataReader())
  const reading = held.use(createPictureProcess())
  const drawing = held.use(createLookProcess())
  const films = await availableFilmDecoders()
  const pictures = createPictureDecoder({ films, process: reading, preview: (path) => metadata.preview(path) })
  const means = { shelf, pictures, film: films[0] ?? null, ffmpeg: findCommand('ffmpeg'), drawing }
  const kept = held.move()
  return {
    render: (medium, look, signal) => withinTime(signal, (until) => render(means, medium, look, until)),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

/** Two looks at one medium at the same time have a copy each. */
function apart(spool: Spool): Spool {
  let copies = 0
  return { ...spool, keep: (name, chunks) => spool.keep(`${name}-${++copies}`, chunks) }
}

/** What a medium is was told when it was described. */
async function noKind(): Promise<never> {
  throw new Error('a look judges no kinds')
}

async function withinTime<T>(signal: AbortSignal, work: (until: AbortSignal) => Promise<T>): Promise<T> {
  const late = AbortSignal.timeout(mostLookMillis)
  try {
    return await work(AbortSignal.any([signal, late]))
  } catch (cause) {
    if (late.aborted && !signal.aborted && !(cause instanceof Problem)) throw new Problem('time-limit', null, cause)
    throw cause
  }
}

async function render(means: Means, medium: LookedAtMedium, look: Look, signal: AbortSignal): Promise<RenderedLook> {
  signal.throwIfAborted()
  checkLook(medium, look)
  await using file = await mediumFile(medium, means.shelf, signal)
  const reading = { path: file.path, limits: decoderLimits, signal }
  if (look.tier === 'audio') return await soundExcerpt({ ...reading, ffmpeg: commandOf(means) }, look)
  if (look.tier === 'clip') {
    return await filmClip({ ...reading, ffmpeg: commandOf(means), film: filmOf(means), drawing: means.drawing }, look)
  }
  const shown =
    medium.kind === 'image'
      ? await photoStill({ ...reading, pictures: means.pictures, type: medium }, look)
      : await filmStill({ ...reading, film: filmOf(means) }, look)
  return { type: 'image/webp', ...(await means.drawing.encode(shown, look.longestSide, signal)) }
}

function filmOf({ film }: Means): FilmDecoder {
  if (film === null) throw new Problem('format-unsupported', 'no film decoder is installed')
  return film
}

function commandOf({ ffmpeg }: Means): string {
  if (ffmpeg === null) throw new Problem('format-unsupported', 'the ffmpeg command is not installed')
  return ffmpeg
}
