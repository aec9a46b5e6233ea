import { z } from 'zod'
import { problemRecord, reference } from './parts.ts'
import { defineRoute, events, json } from './route.ts'

const count = z.number().int().nonnegative()

/** How many media came how far. `waiting` have no outcome yet. */
const caseCounts = z.object({
  files: count,
  media: count,
  byOutcome: z.object({ described: count, partly: count, unreadable: count, unsupported: count, known: count }),
  waiting: count,
  filesWithProblem: count,
})

/** `running`: a run is at work on the case now. `waiting`: none is, and media are left. `ready`: nothing is left. */
const caseState = z.enum(['running', 'waiting', 'ready'])

/** What the run at work tells of itself: the count of its stage, and what a pause still waits for. */
const work = z.object({
  stage: z.enum(['reading', 'analysing', 'drafting', 'reporting', 'finding', 'verifying']),
  paused: z.boolean(),
  underWay: count,
  done: count,
  total: count.nullable(),
  secondsLeft: z.number().nonnegative().nullable(),
  /** Why the networks run on the processor although an accelerator was asked for. */
  onProcessor: z.string().nullable(),
})

const caseSummary = z.object({ reference, openedAt: z.iso.datetime(), state: caseState, counts: caseCounts })

const exhibit = z.object({ id: z.string(), label: z.string(), name: z.string(), form: z.enum(['folder', 'archive', 'file']) })

/** All cases of the workspace, the latest first. */
export const listCases = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases',
  input: z.object({}),
  reply: json(z.object({ cases: z.array(caseSummary) })),
})

/** An exhibit that is not connected although media of it wait, and the path where it was looked for on the machine of the server. */
const absentExhibit = z.object({ label: z.string(), name: z.string(), source: z.string() })

/** One case with its exhibits; `absent` are those that have to be connected before it can be finished; `work` is null where no run is at work. */
export const showCase = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference',
  input: z.object({ reference }),
  reply: json(caseSummary.extend({ exhibits: z.array(exhibit), absent: z.array(absentExhibit), work: work.nullable() })),
})

const fileWithoutMedium = z.object({ exhibit: z.string(), path: z.string(), problem: problemRecord.nullable() })

/** Paths that led to no medium, with the reason; `total` counts all, `files` holds the first of them. */
export const listFilesWithoutMedium = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/files-without-medium',
  input: z.object({ reference, limit: z.coerce.number().int().min(1).max(1000).default(200) }),
  reply: json(z.object({ total: count, files: z.array(fileWithoutMedium) })),
})

/** How far a case has come, each time it changes. */
export const followCase = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/events',
  input: z.object({ reference }),
  reply: events(z.object({ state: caseState, counts: caseCounts, work: work.nullable() })),
})

export type CaseSummary = z.output<typeof caseSummary>
export type CaseShown = z.output<(typeof showCase)['reply']['schema']>
export type CaseState = z.output<typeof caseState>
export type CaseProgress = z.output<(typeof followCase)['reply']['schema']>
export type WorkShown = z.output<typeof work>
export type CountsShown = z.output<typeof caseCounts>
export type FileWithoutMedium = z.output<typeof fileWithoutMedium>
