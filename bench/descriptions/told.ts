import type { Claim, ClaimArgs, ClaimKind } from '../../src/domain/description.ts'
import { type Locator, seconds } from '../../src/domain/timeline.ts'
import type { Fact, FactKind } from './facts.ts'

/** A stretch of time in seconds; null for the whole medium. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a claim tells, in the terms of facts. */
export interface Told {
  readonly kind: FactKind
  readonly code: string
  readonly words: string
  /** Null where the claim promises no number. */
  readonly count: { readonly number: number; readonly exact: boolean } | null
  readonly when: Stretch | null
}

/** Codes that fit a kind of fact, and what else is told with them. */
type Body = Pick<Told, 'kind' | 'code'> & { readonly words?: string; readonly number?: number; readonly atLeast?: boolean | undefined }
type Tellers = { readonly [K in ClaimKind]?: (args: ClaimArgs[K]) => readonly Body[] }

const tellers: Tellers = {
  object: ({ object, count, atLeast }) => [{ kind: 'object', code: object, number: count, atLeast }],
  'film-object': ({ object, most }) => [{ kind: 'object', code: object, number: most, atLeast: true }],
  people: ({ count, atLeast }) => [{ kind: 'people', code: '', number: count, atLeast }],
  'film-people': ({ most, atLeast }) => [{ kind: 'people', code: '', number: most, atLeast }],
  faces: ({ count }) => [{ kind: 'faces', code: '', number: count }],
  text: ({ text }) => [{ kind: 'text', code: '', words: text }],
  speech: ({ text, language }) => [{ kind: 'speech', code: language, words: text }],
  sound: ({ state }) => [{ kind: 'sound', code: state }],
  'speech-total': () => [{ kind: 'sound', code: 'speech' }],
  setting: ({ setting }) => [{ kind: 'setting', code: setting }],
  'film-setting': ({ settings }) => settings.map((setting) => ({ kind: 'setting', code: setting })),
  clothing: ({ item, colour }) => [{ kind: 'clothing', code: `${item}:${colour}` }],
  posture: ({ posture, count }) => [{ kind: 'posture', code: posture, number: count, atLeast: true }],
  position: ({ place }) => [{ kind: 'position', code: place }],
  making: ({ making }) => [{ kind: 'making', code: making }],
  mark: ({ mark }) => [{ kind: 'mark', code: mark }],
  camera: ({ motion }) => [{ kind: 'camera', code: motion }],
  event: ({ event }) => [{ kind: 'event', code: event }],
}

/** What a claim tells that a fact can be held against; empty where facts say nothing of its kind. */
export function toldBy({ kind, args, certainty, where }: Claim): Told[] {
  return bodiesOf(kind, args).map(({ kind: of, code, words = '', number, atLeast = false }) => ({
    kind: of,
    code,
    words,
    count: number === undefined || certainty === 'possible' ? null : { number, exact: !atLeast && number < 10 },
    when: stretchOf(where),
  }))
}

function bodiesOf<K extends ClaimKind>(kind: K, args: ClaimArgs[K]): readonly Body[] {
  return tellers[kind]?.(args) ?? []
}

function stretchOf(where: Locator): Stretch | null {
  if (where.on === 'span') return { from: seconds(where.from), to: seconds(where.to) }
  if (where.on === 'media' || where.at === null) return null
  return { from: seconds(where.at), to: seconds(where.at) }
}

// Facts were timed by eye, to about a quarter of a second.
const tolerance = 0.25

/** Whether a fact holds at some time of a stretch. */
export function meets({ from, to }: Pick<Fact, 'from' | 'to'>, when: Stretch | null): boolean {
  if (when === null || from === null || to === null) return true
  return when.from <= to + tolerance && when.to >= from - tolerance
}
