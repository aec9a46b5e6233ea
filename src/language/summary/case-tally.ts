import type { Claim, Description } from '../../domain/description.ts'
import type { MediaKind } from '../../domain/evidence.ts'
import type { MediaId, StackId } from '../../domain/id.ts'
import type { ObjectCode, Setting } from '../../domain/wider-vocabulary.ts'
import { atLeastAsCertain } from '../plan/shift-certainty.ts'

/** What the media of a case, or of a part of it, have been found to hold, by claims alone. */
export interface CaseTally {
  readonly kinds: Map<MediaKind, MediaId[]>
  readonly people: Set<MediaId>
  readonly things: Map<ObjectCode, Set<MediaId>>
  readonly text: Set<MediaId>
  /** Seconds of speech by medium. */
  readonly speech: Map<MediaId, number>
  readonly settings: Map<Setting, Set<MediaId>>
  readonly devices: Map<string, Set<MediaId>>
  /** Times as the metadata write them. */
  readonly times: { readonly media: MediaId; readonly text: string }[]
  readonly places: Set<MediaId>
  readonly stacks: Map<StackId, Set<MediaId>>
}

/** What a tally takes of one medium. */
export interface TalliedMedium {
  readonly media: MediaId
  readonly kind: MediaKind
  readonly description: Description | null
}

/** Nothing counted yet. */
export function noTally(): CaseTally {
  return {
    kinds: new Map(),
    people: new Set(),
    things: new Map(),
    text: new Set(),
    speech: new Map(),
    settings: new Map(),
    devices: new Map(),
    times: [],
    places: new Set(),
    stacks: new Map(),
  }
}

/** Counts one medium. */
export function addToTally(tally: CaseTally, { media, kind, description }: TalliedMedium): void {
  // What is neither picture nor sound has nothing to tell of.
  if (kind === 'other') return
  tally.kinds.set(kind, [...(tally.kinds.get(kind) ?? []), media])
  for (const { claims } of description?.passages ?? []) for (const claim of claims) addClaim(tally, media, claim)
}

/** The sentences of a summary say what is there without a word of doubt, so that doubtful claims do not count. */
function addClaim(tally: CaseTally, media: MediaId, claim: Claim): void {
  const { kind, args, certainty } = claim
  if (kind === 'setting' && atLeastAsCertain(certainty, 'likely')) return into(tally.settings, args.setting, media)
  if (certainty !== 'stated') return
  if (kind === 'people') tally.people.add(media)
  if (kind === 'object') into(tally.things, args.object, media)
  if (kind === 'text') tally.text.add(media)
  if (kind === 'speech-total') tally.speech.set(media, args.seconds)
  if (kind === 'device') into(tally.devices, args.text, media)
  if (kind === 'taken-at') tally.times.push({ media, text: args.text })
  if (kind === 'place') tally.places.add(media)
  if (kind === 'same-picture') into(tally.stacks, args.stack, media)
}

function into<Key>(sets: Map<Key, Set<MediaId>>, key: Key, media: MediaId): void {
  const known = sets.get(key)
  if (known === undefined) sets.set(key, new Set([media]))
  else known.add(media)
}
