import type { Subject, VisionReader } from '../../src/analysis/analyzer.ts'
import type { Question, QuestionSheet } from '../../src/analysis/vision/question.ts'
import { cannotTell } from '../../src/analysis/vision/question.ts'
import { type Ledger, seconds } from '../../src/domain/timeline.ts'
import { markCodes, type ThingCode, thingCodes } from '../../src/domain/wider-vocabulary.ts'
import type { Fact, FactKind, FactList } from './facts.ts'
import { meets, type Stretch } from './told.ts'

/**
 * A stand-in for the best vision model there could be: it answers each sheet with the facts themselves. What its descriptions still miss or
 * get wrong is lost between the sheet and the claims, and no better model can win it.
 */
export function readerOfFacts({ facts }: FactList, subject: Subject): VisionReader {
  const scenes = scenesOf(subject)
  let scene = -1
  return {
    ask: async ({ sheet }) => {
      // Each scene is asked once with each sheet, this one first.
      if (sheet.name === 'scene') scene += 1
      const known = facts.filter((fact) => fact.need !== 'not' && meets(fact, scenes[scene] ?? null))
      return { outcome: 'answered', text: JSON.stringify(replyTo(sheet, known)) }
    },
  }
}

/** The times of the scenes that a vision model is asked about: the shots of a film that have stills, or the picture as a whole. */
function scenesOf({ stills, ledger }: Subject): (Stretch | null)[] {
  if (ledger === null) return [null]
  const shots = new Set(stills.flatMap(({ entry }) => (entry === null ? [] : (ledger.entries[entry]?.shot ?? []))))
  return [...shots].map((shot) => stretchOf(ledger, shot))
}

function stretchOf({ shots }: Ledger, index: number): Stretch | null {
  const shot = shots[index]
  // A little less than the shot, so that what begins with the next one is not told of it.
  return shot === undefined ? null : { from: seconds(shot.from) + 0.3, to: Math.max(seconds(shot.from) + 0.3, seconds(shot.to) - 0.3) }
}

function replyTo({ questions }: QuestionSheet, facts: readonly Fact[]): Record<string, unknown> {
  return Object.fromEntries(questions.map((question) => [question.id, answerTo(question, facts)]))
}

function answerTo(question: Question, facts: readonly Fact[]): unknown {
  if (question.answer === 'text') return ''
  if (question.answer === 'one')
    return codesOf(facts, question.id === 'setting' ? 'setting' : kindOfOne(question.id))[0] ?? openAnswer(question.id)
  return itemsOf(question.id, facts).slice(0, question.most)
}

function kindOfOne(id: string): FactKind {
  return id === 'making' ? 'making' : 'position'
}

function openAnswer(id: string): string {
  return id === 'making' ? 'plain-photograph' : cannotTell
}

function itemsOf(id: string, facts: readonly Fact[]): unknown[] {
  if (id === 'things') return counted(facts, 'object', 'code').filter(({ code }) => isAsked(code))
  if (id === 'postures') return counted(facts, 'posture', 'posture')
  if (id === 'events') return codesOf(facts, 'event').map((event) => ({ event }))
  if (id === 'marks') return codesOf(facts, 'mark').map((mark) => ({ mark }))
  if (id === 'clothing') return codesOf(facts, 'clothing').map((code) => ({ item: code.split(':')[0], colour: code.split(':')[1] }))
  return []
}

function counted(facts: readonly Fact[], kind: FactKind, name: string): Record<string, unknown>[] {
  return facts.filter((fact) => fact.kind === kind).map(({ codes, count }) => ({ [name]: codes[0], count: Math.min(9, count?.least ?? 1) }))
}

/** The codes of the facts of a kind, each once, those that must be told first. */
function codesOf(facts: readonly Fact[], kind: FactKind): string[] {
  const ofKind = facts.filter((fact) => fact.kind === kind)
  const ordered = [...ofKind.filter(({ need }) => need === 'must'), ...ofKind.filter(({ need }) => need === 'may')]
  return [...new Set(ordered.flatMap(({ codes }) => codes[0] ?? []))]
}

function isAsked(code: unknown): boolean {
  return thingCodes.includes(code as ThingCode) && !markCodes.some((mark) => mark === code)
}
