import { createHash } from 'node:crypto'
import { canonicalJson } from '../../src/domain/canonical-json.ts'
import type { Claim, ClaimKind, Description } from '../../src/domain/description.ts'
import type { ClaimId, LocaleTag, MediaId, ObservationId } from '../../src/domain/id.ts'
import { cocoCodes } from '../../src/domain/vocabulary.ts'
import { settings } from '../../src/domain/wider-vocabulary.ts'
import { realize } from '../../src/language/realize/realize.ts'
import { seededRandom } from '../../test/mutate/seeded-random.ts'

/** Ten claims, told in English and Swedish; the ids are those of `template` until a medium takes it over. */
export interface Pattern {
  readonly body: string
  readonly texts: Readonly<Record<'en' | 'sv', string>>
  readonly claims: number
}

/** Stands in patterns where the medium's own id belongs. */
const template = 'f'.repeat(64)
const ownMark = '\u0001'

/** So many different descriptions, the same for the same seed. */
export function makePatterns(count: number, seed: number): Pattern[] {
  const random = seededRandom(seed)
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random.real() * random.real() * values.length)]
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }
  return Array.from({ length: count }, () => {
    const claims = claimsOf(pick, () => random.real())
    const description = {
      mediaId: template as MediaId,
      planner: 1,
      vocabulary: 1,
      passages: [{ passage: { of: 'summary' }, claims }],
    } satisfies Description
    const told = (locale: string) =>
      realize(description, locale as LocaleTag)
        .passages.flatMap(({ sentences }) => sentences.map(({ text }) => text))
        .join(' ')
    return { body: canonicalJson(description), texts: { en: told('en'), sv: told('sv') }, claims: claims.length }
  })
}

function claimsOf(pick: <V>(values: readonly V[]) => V, chance: () => number): Claim[] {
  const claim = (kind: ClaimKind, args: object, at: number): Claim => {
    const id = `c-${ownMark}${at.toString(16).padStart(2, '0')}` as ClaimId
    const support = [`o-${ownMark}${(at % observationsEach).toString(16).padStart(2, '0')}` as ObservationId]
    // Arguments are written for their kinds below.
    return { id, kind, args, certainty: pick(['likely', 'stated', 'possible'] as const), where: { on: 'media' }, support } as Claim
  }
  const words = ['exit', 'open', 'café', 'platform', 'reklam', 'torget', 'parking', 'market', 'station', '出口', 'вихід', 'مقهى']
  const [first, second, third] = [pick(cocoCodes), pick(cocoCodes), pick(cocoCodes)]
  const objects = [...new Set([first, second, third])]
  return [
    { kind: 'picture', args: { width: 4032, height: 3024 } },
    { kind: 'setting', args: { setting: pick(settings) } },
    { kind: 'people', args: { count: 1 + Math.floor(chance() * 6) } },
    ...objects.map((object) => ({ kind: 'object', args: { object, count: 1 + Math.floor(chance() * 3) } })),
    ...Array.from({ length: 4 - objects.length + 1 }, () => ({
      kind: 'text',
      args: {
        text: `${pick(words)} ${Math.floor(chance() * 100_000)}`,
        language: pick(['en', 'sv', 'de', 'ja', 'uk', 'ar']),
        script: 'latin',
      },
    })),
    { kind: 'light', args: { light: pick(['even', 'dim', 'bright', 'dark']) } },
    { kind: 'colour', args: { palette: 'colour', dominant: [pick(['grey', 'blue', 'green', 'red'])] } },
  ].map(({ kind, args }, at) => claim(kind as ClaimKind, args, at))
}

/** Observations of a medium; claims rest on them in turn. */
export const observationsEach = 4

/** A pattern as the description of a medium. */
export function bodyFor(pattern: Pattern, id: string): string {
  return pattern.body.replaceAll(template, id).replaceAll(markInJson, id.slice(0, 22))
}

const markInJson = JSON.stringify(ownMark).slice(1, -1)

/** The id of medium `number`. */
export function seededId(seed: number, number: number): string {
  return createHash('sha256').update(`${seed} ${number}`).digest('hex')
}
