import type { ObservationId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import { type Locator, seconds } from '../../domain/timeline.ts'
import type { ClaimDraft, DraftOf } from './claim-draft.ts'
import type { PlanInput } from './plan-input.ts'
import { observed } from './scene.ts'

// Where a smaller part of the pictures between both ends agrees, films may have the one scene in common and not the film.
const surelySame = 0.8

const wholeMedium: Locator = { on: 'media' }

// These stay observations: they tell neither of a camera nor of a program that a person worked with.
const containerWriter = /^(?:Lavf|Lavc|libavformat|FFmpeg|L-SMASH|libebml|libmatroska)/iu

type Field = Observation<'metadata'>['field']

/** When, with what and where the medium was made, as its metadata say. */
export function planCapture(input: PlanInput): ClaimDraft[] {
  const { capture } = input
  return [
    ...fieldClaim(input, 'taken-at', capture?.takenAt ?? null),
    ...fieldClaim(input, 'device', deviceName(capture?.make ?? null, capture?.model ?? null)),
    ...placeClaim(input),
    ...fieldClaim(input, 'software', capture?.software ?? null).filter((claim) => !isContainerWriter(claim)),
  ]
}

/** What marks the file itself and ties it to other media of the case. */
export function planFile(input: PlanInput): ClaimDraft[] {
  const names = observed(input.observations, 'name-mismatch').map(
    ({ id, extension, mimeType }): DraftOf<'name-mismatch'> => ({
      kind: 'name-mismatch',
      args: { extension, mimeType },
      certainty: 'stated',
      where: wholeMedium,
      support: [id],
    }),
  )
  return [...faceGroups(input), ...placeGroups(input), ...names, ...samePicture(input), ...sameFilm(input), ...continuing(input)]
}

/** That only a part of the file could be read. */
export function planDamage({ damaged }: PlanInput): DraftOf<'damaged'>[] {
  return damaged ? [{ kind: 'damaged', args: {}, certainty: 'stated', where: wholeMedium, support: [] }] : []
}

function fieldClaim(input: PlanInput, kind: Exclude<Field, 'place'>, written: string | null): ClaimDraft[] {
  const observations = fieldObservations(input, kind)
  const text = (written ?? observations[0]?.value ?? '').trim()
  return text === '' ? [] : [{ kind, args: { text }, certainty: 'stated', where: wholeMedium, support: observations.map(({ id }) => id) }]
}

function placeClaim(input: PlanInput): ClaimDraft[] {
  const { latitude, longitude } = input.capture ?? { latitude: null, longitude: null }
  if (latitude === null || longitude === null) return []
  const support = fieldObservations(input, 'place').map(({ id }) => id)
  return [{ kind: 'place', args: { latitude, longitude }, certainty: 'stated', where: wholeMedium, support }]
}

function fieldObservations(input: PlanInput, field: Field): Observation<'metadata'>[] {
  return observed(input.observations, 'metadata').filter((metadata) => metadata.field === field)
}

/** Whether a claim names but the library that wrote the container, which any program may have used. */
function isContainerWriter({ kind, args }: ClaimDraft): boolean {
  return kind === 'software' && containerWriter.test(args.text)
}

/** Many makers repeat their name, or its first word, in the name of the model. */
function deviceName(make: string | null, model: string | null): string | null {
  if (make === null || model === null) return model ?? make
  const [firstWord] = make.trim().toLowerCase().split(/\s+/)
  const repeated = firstWord !== undefined && model.trim().toLowerCase().startsWith(firstWord)
  return repeated ? model.trim() : `${make.trim()} ${model.trim()}`
}

function faceGroups({ observations, caseContext }: PlanInput): DraftOf<'face-group'>[] {
  const own = new Set(observed(observations, 'face').map(({ id }) => id))
  return caseContext.faceGroups
    .map(({ group, media, members }) => ({ group, media, support: members.filter((member) => own.has(member)) }))
    .filter(({ media, support }) => media > 1 && support.length > 0)
    .map(({ group, media, support }) => ({ kind: 'face-group', args: { group, media }, certainty: 'likely', where: wholeMedium, support }))
}

/** Likeness of surroundings is told across millions of pairs of pictures, so that it is never more than possible. */
function placeGroups({ observations, caseContext }: PlanInput): DraftOf<'place-group'>[] {
  const own = new Set([...observed(observations, 'similarity'), ...observed(observations, 'hash')].map(({ id }) => id))
  return (caseContext.placeGroups ?? [])
    .map(({ group, media, members }) => ({ group, media, support: members.filter((member) => own.has(member)) }))
    .filter(({ media, support }) => media > 1 && support.length > 0)
    .map(({ group, media, support }) => ({
      kind: 'place-group',
      args: { group, media },
      certainty: 'possible',
      where: wholeMedium,
      support,
    }))
}

function samePicture({ observations, caseContext }: PlanInput): DraftOf<'same-picture'>[] {
  const { stack, stackOthers } = caseContext
  if (stack === null || stackOthers < 1) return []
  const support = observed(observations, 'hash').flatMap(({ id, where }) => (where.on === 'region' ? [] : [id]))
  return [{ kind: 'same-picture', args: { stack, others: stackOthers }, certainty: 'stated', where: wholeMedium, support }]
}

function sameFilm({ observations, caseContext }: PlanInput): DraftOf<'same-film'>[] {
  const support = observed(observations, 'film-hash').map(({ id }) => id)
  return caseContext.likeFilms.map(({ media, name, from, to, otherFrom, otherTo, share }) => ({
    kind: 'same-film',
    args: { media, name, from: seconds(otherFrom), to: seconds(otherTo) },
    certainty: share < surelySame ? 'likely' : 'stated',
    where: { on: 'span', from, to },
    support,
  }))
}

function continuing({ observations, caseContext }: PlanInput): DraftOf<'continues'>[] {
  const support = observed(observations, 'film-hash').map(({ id }) => id)
  const shared = caseContext.likeFilms
    .filter(({ goesOn }) => goesOn === true)
    .map(
      ({ media, name }): DraftOf<'continues'> => ({
        kind: 'continues',
        args: { media, name },
        certainty: 'likely',
        where: wholeMedium,
        support,
      }),
    )
  const { goesOn } = caseContext
  if (goesOn === undefined || shared.some(({ args }) => args.media === goesOn.media)) return shared
  const { media, name } = goesOn
  const made = fieldIds(observations)
  return [
    ...shared,
    { kind: 'continues', args: { media, name }, certainty: 'possible', where: wholeMedium, support: [...goesOn.support, ...made] },
  ]
}

/** What the metadata say of the time and the device. */
function fieldIds(observations: PlanInput['observations']): ObservationId[] {
  return observed(observations, 'metadata').flatMap(({ id, field }) => (field === 'taken-at' || field === 'device' ? [id] : []))
}
