import { objectCodes, settings } from '../../domain/wider-vocabulary.ts'
import type { ClaimDraft, DraftOf } from './claim-draft.ts'
import type { PlannedShot } from './plan-shot.ts'
import { atLeastAsCertain, mostCertain } from './shift-certainty.ts'

const mostObjects = 8

/** A claim of a shot with the number of the shot, from 1. */
interface InShot<C extends ClaimDraft> {
  readonly shot: number
  readonly claim: C
}

/**
 * What the film shows as a whole, from the claims of its shots alone. A claim over several shots names only the shots where it
 * is as certain as the word it is told with.
 */
export function planFilmContent(shots: readonly PlannedShot[]): ClaimDraft[] {
  const of = shots.length
  return [
    ...filmSettings(claimsIn(shots, 'setting'), of),
    ...filmPeople(claimsIn(shots, 'people'), of),
    ...filmObjects(claimsIn(shots, 'object'), of),
    ...filmText(
      claimsIn(shots, 'text').filter(({ claim }) => claim.args.overlay !== true),
      of,
    ),
  ]
}

function filmPeople(people: readonly InShot<DraftOf<'people'>>[], of: number): DraftOf<'film-people'>[] {
  const sure = mostCertainOnes(people)
  if (sure === null) return []
  const most = Math.max(...sure.claims.map(({ claim }) => claim.args.count))
  const atLeast = sure.claims.some(({ claim }) => claim.args.atLeast === true) ? ({ atLeast: true } as const) : {}
  return [{ kind: 'film-people', args: { most, ...atLeast, shots: shotsOf(sure.claims), of }, ...sure.ground }]
}

function filmSettings(places: readonly InShot<DraftOf<'setting'>>[], of: number): DraftOf<'film-setting'>[] {
  return settings.flatMap((setting): DraftOf<'film-setting'>[] => {
    const sure = mostCertainOnes(places.filter(({ claim }) => claim.args.setting === setting))
    return sure === null ? [] : [{ kind: 'film-setting', args: { settings: [setting], shots: shotsOf(sure.claims), of }, ...sure.ground }]
  })
}

function filmObjects(objects: readonly InShot<DraftOf<'object'>>[], of: number): DraftOf<'film-object'>[] {
  const claims = objectCodes.flatMap((object): DraftOf<'film-object'>[] => {
    const sure = mostCertainOnes(objects.filter(({ claim }) => claim.args.object === object))
    if (sure === null) return []
    const counts = sure.claims.map(({ claim }) => claim.args.count)
    const args = { object, least: Math.min(...counts), most: Math.max(...counts), shots: shotsOf(sure.claims), of }
    return [{ kind: 'film-object', args, ...sure.ground }]
  })
  return claims.filter(isWorthRepeating).sort(byWeight).slice(0, mostObjects)
}

function filmText(texts: readonly InShot<DraftOf<'text'>>[], of: number): DraftOf<'film-text'>[] {
  const sure = mostCertainOnes(texts)
  if (sure === null) return []
  return [{ kind: 'film-text', args: { texts: sure.claims.length, shots: shotsOf(sure.claims), of }, ...sure.ground }]
}

function claimsIn<K extends 'people' | 'object' | 'text' | 'setting'>(shots: readonly PlannedShot[], kind: K): InShot<DraftOf<K>>[] {
  return shots.flatMap(({ shot, claims }) =>
    claims.filter((claim): claim is DraftOf<K> => claim.kind === kind).map((claim) => ({ shot: shot.index + 1, claim })),
  )
}

function mostCertainOnes<C extends ClaimDraft>(
  found: readonly InShot<C>[],
): { claims: readonly InShot<C>[]; ground: Pick<ClaimDraft, 'certainty' | 'where' | 'support'> } | null {
  const certainty = mostCertain(found.map(({ claim }) => claim.certainty))
  if (certainty === null) return null
  const claims = found.filter(({ claim }) => claim.certainty === certainty)
  return { claims, ground: { certainty, where: { on: 'media' }, support: claims.flatMap(({ claim }) => claim.support) } }
}

function shotsOf(found: readonly InShot<ClaimDraft>[]): number[] {
  return [...new Set(found.map(({ shot }) => shot))].sort((a, b) => a - b)
}

/** What is less than certain in one shot has been told there; a summary would give it weight. */
function isWorthRepeating({ certainty, args }: DraftOf<'film-object'>): boolean {
  return certainty === 'stated' || args.shots.length > 1
}

/** The most certain first, then what is seen in most shots. */
function byWeight(a: DraftOf<'film-object'>, b: DraftOf<'film-object'>): number {
  if (a.certainty !== b.certainty) return atLeastAsCertain(a.certainty, b.certainty) ? -1 : 1
  return b.args.shots.length - a.args.shots.length
}
