import type { Certainty } from '../../src/domain/description.ts'
import type { CaptureFacts, MediaFacts } from '../../src/domain/evidence.ts'
import type { MediaId, ObservationId, RunId } from '../../src/domain/id.ts'
import type { Observation, ObservationDraft, ObservationKind, Script } from '../../src/domain/observation.ts'
import type { Box, Ledger, Locator, MediaTime, Shot } from '../../src/domain/timeline.ts'
import { cocoCodes } from '../../src/domain/vocabulary.ts'
import { certaintyOf } from '../../src/language/plan/certainty.ts'
import type { PlanInput } from '../../src/language/plan/plan-input.ts'

// Made-up ids, each fixed, so that golden texts and claim ids never change by themselves.
export const exampleMedia = 'a'.repeat(64) as MediaId
const exampleRun = `r-${'b'.repeat(32)}` as RunId

/** A time in thousandths of a second. */
export function at(milliseconds: number): MediaTime {
  return { pts: milliseconds, timeBase: [1, 1000] }
}

/** A stretch of time in thousandths of a second. */
export function span(from: number, to: number): Locator {
  return { on: 'span', from: at(from), to: at(to) }
}

/** A region of a photo, or of the still at the given time. */
export function region(box: Box, milliseconds: number | null = null): Locator {
  return { on: 'region', at: milliseconds === null ? null : at(milliseconds), box }
}

/** A small box that moves with its number, so that several things do not share one place. */
export function boxNumber(number: number): Box {
  return { x: 0.05 * (number % 18), y: 0.1 * (number % 9), width: 0.1, height: 0.1 }
}

/** The id of the observation with this number. */
export function observationNumber(index: number): ObservationId {
  return `o-${String(index).padStart(24, '0')}` as ObservationId
}

/** Drafts as stored observations, numbered in order. */
export function observations(drafts: readonly ObservationDraft[]): Observation[] {
  return drafts.map((draft, index) => ({
    ...draft,
    id: observationNumber(index),
    mediaId: exampleMedia,
    run: exampleRun,
  }))
}

/**
 * The least confidence that earns exactly this word, from the bounds as they are, so that examples read the same when the bounds
 * are fitted anew.
 */
export function confidenceFor(kind: ObservationKind, certainty: Certainty, agreed = false): number {
  const percent = Array.from({ length: 101 }, (_, index) => index).find((value) => certaintyOf(kind, value / 100, agreed) === certainty)
  if (percent === undefined) throw new Error(`${kind} is never ${certainty}`)
  return percent / 100
}

/** Things of one class, each as certain as given, which both detectors saw. */
export function objects(
  code: ObservationDraft<'object'>['code'],
  certainties: readonly Certainty[],
  milliseconds: number | null = null,
): ObservationDraft<'object'>[] {
  return certainties.map((certainty, index) => ({
    kind: 'object',
    code,
    agreed: true,
    confidence: confidenceFor('object', certainty, true),
    // Different things lie in different places, as in a picture.
    where: region(boxNumber(index + cocoCodes.indexOf(code)), milliseconds),
  }))
}

/** A count of people on one still. */
export function people(count: number, certainty: Certainty, milliseconds: number | null = null): ObservationDraft<'people'> {
  const where: Locator = milliseconds === null ? { on: 'media' } : { on: 'frame', at: at(milliseconds) }
  return { kind: 'people', count, confidence: confidenceFor('people', certainty), where }
}

/** A line of text that one engine read, at a height of the picture. */
export function line(
  text: string,
  certainty: Certainty,
  {
    milliseconds = null,
    y = 0,
    script = 'latin',
    language = 'und',
  }: { milliseconds?: number | null; y?: number; script?: Script; language?: string } = {},
): ObservationDraft<'text'> {
  const where = region({ ...boxNumber(0), y }, milliseconds)
  return { kind: 'text', text, script, language, engine: 'example', confidence: confidenceFor('text', certainty), where }
}

/** What is heard in a stretch of time. */
export function heard(state: 'speech' | 'silence' | 'other', from: number, to: number): ObservationDraft<'sound'> {
  return { kind: 'sound', state, confidence: confidenceFor('sound', 'stated'), where: span(from, to) }
}

/** What is said in a stretch of time. */
export function said(
  text: string,
  certainty: Certainty,
  { from, to, language }: { from: number; to: number; language: string },
): ObservationDraft<'speech'> {
  return { kind: 'speech', text, language, confidence: confidenceFor('speech', certainty), where: span(from, to) }
}

export const photoFacts: MediaFacts = {
  kind: 'image',
  mimeType: 'image/jpeg',
  container: null,
  width: 640,
  height: 480,
  duration: null,
  hasPicture: true,
  hasSound: false,
  damaged: false,
  decoder: 'example 1',
}

export const noCapture: CaptureFacts = {
  takenAt: null,
  make: null,
  model: null,
  software: null,
  latitude: null,
  longitude: null,
  altitude: null,
  fields: {},
}

/** An input with nothing observed, to be filled in. */
export const emptyInput: PlanInput = {
  mediaId: exampleMedia,
  facts: photoFacts,
  capture: null,
  ledger: null,
  observations: [],
  damaged: false,
  caseContext: { stack: null, stackOthers: 0, faceGroups: [], likeFilms: [] },
}

/** A ledger with a still every second, at 10 frames a second; ends of the shots in thousandths of a second. */
export function ledgerOf(ends: readonly number[], transitions: readonly Shot['transition'][] = []): Ledger {
  const shots = ends.map((end, index): Shot => {
    const from = ends[index - 1] ?? 0
    const transition = transitions[index] ?? (index === 0 ? 'start' : 'cut')
    return { index, firstFrame: from / 100, lastFrame: end / 100 - 1, from: at(from), to: at(end), transition }
  })
  const frameCount = (ends.at(-1) ?? 0) / 100
  const entries = shots.map((shot) => ({
    firstFrame: shot.firstFrame,
    lastFrame: shot.lastFrame,
    from: shot.from,
    to: shot.to,
    still: { frame: shot.firstFrame, at: shot.from },
    maxDistance: 0.05,
    shot: shot.index,
  }))
  return { frameCount, bound: 0.1, entries, shots }
}
