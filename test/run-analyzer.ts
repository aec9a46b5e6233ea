import type { Analyzer, AnalyzerResult, LoadedModels, Subject } from '../src/analysis/analyzer.ts'
import type { Observation, ObservationKind } from '../src/domain/observation.ts'

const noFacts = {
  kind: 'image',
  mimeType: 'image/jpeg',
  container: null,
  width: null,
  height: null,
  duration: null,
  hasPicture: false,
  hasSound: false,
  damaged: false,
  decoder: 'test',
} as const

/** A medium of which nothing is known; tests add what they need. */
export const emptySubject: Subject = {
  facts: noFacts,
  capture: null,
  extensions: [],
  stills: [],
  ledger: null,
  hashTrack: null,
  motion: null,
  sound: null,
}

function refuse(id: string): never {
  throw new Error(`the test gave no model ${id}`)
}

const noModels: LoadedModels = { network: refuse, text: refuse, speech: refuse, vision: refuse, translator: refuse, sideText: refuse }

/** Runs one analyzer on a subject; models that are not given throw when they are asked for. */
export async function runAnalyzer<N extends ObservationKind, M extends ObservationKind, P>(
  analyzer: Analyzer<N, M, P>,
  subject: Subject,
  given: { readonly found?: readonly Observation<NoInfer<N>>[]; readonly models?: Partial<LoadedModels> } = {},
): Promise<AnalyzerResult<M>> {
  const models = { ...noModels, ...given.models }
  return analyzer.analyze(subject, given.found ?? [], { models, params: analyzer.params, signal: new AbortController().signal })
}
