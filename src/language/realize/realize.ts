import type { Claim, Description } from '../../domain/description.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { type SentenceWriter, sentenceWriter } from '../message/sentence-writer.ts'
import { claimsOf } from './claims-of.ts'
import type { Heading, RealizedDescription, RealizedPassage } from './realized-description.ts'
import { type Extent, extentOf } from './span-phrase.ts'
import { tellPassage } from './tell-passage.ts'
import { isToldIn, translatedClaims } from './tell-translation.ts'
import type { Telling } from './telling.ts'
import { clockTime } from './worded-time.ts'

// With shots shorter than this, in seconds, whole seconds would give two shots the same times.
const shortShot = 2

// What opens a paragraph with the words "the picture".
const namesPicture: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['picture', 'light', 'colour'])

type DescribedPassage = Description['passages'][number]
type Ground = Pick<Telling, 'writer' | 'medium' | 'precision'>

/** Raised whenever the same description and the same words could give other sentences. */
export const realizerVersion = 3

/** Puts a description into words. Each sentence names the claims it rests on; what cannot be worded is a fatal error. */
export function realize(description: Description, locale: LocaleTag): RealizedDescription {
  return { mediaId: description.mediaId, locale, passages: realizeWith(sentenceWriter(locale), description) }
}

/** The same over any writer, such as one over a lexicon under test. */
export function realizeWith(writer: SentenceWriter, description: Description): RealizedPassage[] {
  const { intl } = writer.data.lexicon
  const passages = description.passages.map(({ passage, claims }) => ({ passage, claims: claims.filter((claim) => isToldIn(claim, intl)) }))
  const ground: Ground = { writer, ...groundOf(passages.flatMap((passage) => passage.claims)) }
  return passages.map((described, index) => {
    const before = described.passage.of === 'shot' ? passages[index - 1] : undefined
    return realizePassage(described, before?.passage.of === 'shot' ? before.claims : [], { ...ground, alone: passages.length === 1 })
  })
}

function realizePassage(
  described: DescribedPassage,
  before: readonly Claim[],
  ground: Ground & { readonly alone: boolean },
): RealizedPassage {
  const { passage, claims } = described
  const telling: Telling = {
    writer: ground.writer,
    medium: ground.medium,
    precision: ground.precision,
    within: passage.of,
    named: claims.some(({ kind }) => namesPicture.has(kind)),
    extent: paragraphExtent(claims),
    translated: translatedClaims(claims),
  }
  return { passage, heading: ground.alone ? null : headingOf(claims, telling), sentences: tellPassage(claims, before, telling) }
}

function groundOf(claims: readonly Claim[]): Pick<Telling, 'medium' | 'precision'> {
  const isFilm = claims.some((claim) => claim.kind === 'film' || claim.kind === 'shot')
  const isRecording = claims.some((claim) => claim.kind === 'recording')
  const short = claimsOf(claims, 'shot').some((shot) => isShort(extentOf(shot.where)))
  return { medium: isFilm ? 'film' : isRecording ? 'recording' : 'picture', precision: short ? 'tenths' : 'seconds' }
}

/** Of a moment there is nothing to tell apart by tenths. */
function isShort(extent: Extent | null): boolean {
  const length = extent === null ? 0 : extent.to - extent.from
  return length >= 0.1 && length < shortShot
}

function paragraphExtent(claims: readonly Claim[]): Extent | null {
  const shot = claimsOf(claims, 'shot')[0]
  if (shot !== undefined) return extentOf(shot.where)
  const whole = claimsOf(claims, 'film')[0] ?? claimsOf(claims, 'recording')[0]
  return whole === undefined ? null : { from: 0, to: whole.args.seconds }
}

function headingOf(claims: readonly Claim[], telling: Telling): Heading {
  const [shot] = claimsOf(claims, 'shot')
  const extent = shot === undefined ? null : extentOf(shot.where)
  if (shot === undefined || extent === null)
    return { text: telling.writer.phrase('summary-heading', {}), shot: null, from: null, to: null, claims: [] }
  const { intl } = telling.writer.data.lexicon
  const from = clockTime(intl, extent.from, telling.precision)
  const to = clockTime(intl, extent.to, telling.precision)
  const { index } = shot.args
  const text =
    from === to ? telling.writer.phrase('shot-at-heading', { index, at: from }) : telling.writer.phrase('shot-heading', { index, from, to })
  return { text, shot: index, from, to, claims: [shot.id] }
}
