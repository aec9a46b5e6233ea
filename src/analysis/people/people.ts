import type { Observation, ObservationDraft } from '../../domain/observation.ts'
import { type Analyzer, type AnalyzerResult, defineAnalyzer, type Still, type Subject } from '../analyzer.ts'
import type { ScoredBox } from '../boxes/suppress-overlaps.ts'
import { stillLocator } from '../pixels/still-locator.ts'
import { type CountLimits, countPeople } from './count-people.ts'

const limits: CountLimits = { firm: 0.42, faint: 0.25, faceInside: 0.6 }

/** How many people each still shows, from persons and faces. Nothing is recorded for a still without people. */
export const people: Analyzer<'object' | 'face', 'people', CountLimits> = defineAnalyzer({
  contract: 1,
  id: 'people',
  version: 1,
  media: ['image', 'video'],
  needs: ['object', 'face'],
  makes: ['people'],
  models: [],
  params: limits,
  repeatable: true,
  analyze: async (subject, found) => peopleIn(subject, found),
})

function peopleIn(subject: Subject, found: readonly Observation<'object' | 'face'>[]): AnalyzerResult<'people'> {
  if (subject.stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
  return { outcome: 'done', observations: subject.stills.flatMap((still) => peopleInStill(still, found)) }
}

function peopleInStill(still: Still, found: readonly Observation<'object' | 'face'>[]): ObservationDraft<'people'>[] {
  const here = found.filter((observation) => liesOn(observation, still))
  const persons = here.filter((observation) => observation.kind === 'object' && observation.code === 'person')
  const faces = here.filter((observation) => observation.kind === 'face')
  const counted = countPeople(persons.flatMap(scoredBox), faces.flatMap(scoredBox), limits)
  return counted === null ? [] : [{ kind: 'people', ...counted, where: stillLocator(still) }]
}

function liesOn({ where }: Observation, still: Still): boolean {
  if (where.on !== 'region') return false
  if (where.at === null || still.at === null) return where.at === still.at
  return where.at.pts === still.at.pts && where.at.timeBase.every((part, index) => part === still.at?.timeBase[index])
}

function scoredBox({ where, confidence }: Observation): ScoredBox[] {
  return where.on === 'region' ? [{ box: where.box, score: confidence }] : []
}
