import { z } from 'zod'
import type { Measured } from '../bench.ts'
import type { Figure } from '../figures/figure.ts'
import { markdownTable } from '../quality/markdown-table.ts'
import { browserViews } from './browser-view.ts'
import { benchCase } from './make-store.ts'
import { type Served, serve } from './served.ts'

const at = `/api/cases/${encodeURIComponent(benchCase)}`
const page = z.object({
  media: z.array(z.object({ id: z.string() })),
  next: z.string().nullable(),
  total: z.number(),
  complete: z.boolean(),
})
const reviewed = z.object({ claims: z.array(z.object({ id: z.string(), state: z.string() })) })

interface Timed {
  readonly what: string
  readonly goal: number
  readonly millis: readonly number[]
}

/** Asks the console of a workspace for what its pages ask, and times it. */
export async function measureConsole(folder: string, patience: number): Promise<Measured> {
  const { making, whole } = await letIndexBeMade(folder, patience)
  if (!whole) return { figures: [], details: making }
  await using served = await serve(folder)
  const cold = await firstView(served)
  const warm: number[] = []
  for (let round = 0; round < 10; round += 1) warm.push((await firstView(served)).millis)
  const asked = await askAll(served, [cold.millis], warm)
  const figures: Figure[] = asked.map(({ what, goal, millis }) => ({
    what: `${what}, p95`,
    measured: Math.round(quantile(millis, 0.95)),
    unit: 'ms',
    goal: { most: goal },
  }))
  const rows = asked.map(({ what, millis }) => [
    what,
    String(millis.length),
    ...[0.5, 0.95, 1].map((share) => quantile(millis, share).toFixed(1)),
  ])
  return { figures, details: `${making}\n\n${markdownTable(['asked', 'times', 'median ms', 'p95 ms', 'greatest ms'], rows)}` }
}

async function askAll(served: Served, cold: number[], warm: number[]): Promise<Timed[]> {
  const [firstVisit = 0, ...visits] = await browserViews(served)
  return [
    { what: 'first view, the case just opened', goal: 1000, millis: cold },
    { what: 'first view, the server at work', goal: 1000, millis: warm },
    { what: 'first medium on the page, console fetched as well', goal: 1000, millis: [firstVisit] },
    { what: 'first medium on the page', goal: 1000, millis: visits },
    {
      what: 'filters',
      goal: 100,
      millis: await timed(
        served,
        filters.map((filter) => `${at}/facets?language=en&${filter}`),
      ),
    },
    {
      what: 'pages under filters',
      goal: 100,
      millis: await timed(
        served,
        filters.map((filter) => `${at}/media?language=en&${filter}`),
      ),
    },
    {
      what: 'pages of words',
      goal: 100,
      millis: await timed(
        served,
        sought.map((words) => `${at}/media?language=en&words=${encodeURIComponent(words)}`),
      ),
    },
    { what: 'pages one after another', goal: 100, millis: await pages(served) },
    {
      what: 'days and places',
      goal: 100,
      millis: await timed(served, [`${at}/days`, `${at}/places`, `${at}/days?year=2023`, `${at}/places?cell=0.5&object=dog`]),
    },
    ...(await media(served)),
  ]
}

/** The index is made at the end of a run or when a case is first asked; that is told apart, and goes on at the next call. */
async function letIndexBeMade(folder: string, patience: number): Promise<{ readonly making: string; readonly whole: boolean }> {
  await using served = await serve(folder)
  const begun = performance.now()
  const asked: number[] = []
  for (;;) {
    const { millis, body } = await served.get(`${at}/media?language=en&limit=40`)
    asked.push(millis)
    const { total, complete } = page.parse(body)
    const seconds = (performance.now() - begun) / 1000
    const answered = `${asked.length} first pages asked for meanwhile took ${quantile(asked, 0.5).toFixed(0)} ms, p95 ${quantile(asked, 0.95).toFixed(0)} ms`
    const told = `The index had ${total} media ${seconds.toFixed(1)} s after it was first asked for (${answered}).`
    if (complete) return { making: told, whole: true }
    if (seconds > patience) return { making: `${told} The same call makes on.`, whole: false }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** What the page of a case asks for at once. */
async function firstView(served: Served): Promise<{ readonly millis: number }> {
  const begun = performance.now()
  await Promise.all(['', '/media?language=en&limit=40', '/facets?language=en', '/searches'].map((path) => served.get(at + path)))
  return { millis: performance.now() - begun }
}

const filters = [
  'object=dog',
  'object=person,car',
  'kind=video',
  'kind=image&object=bus',
  'tongue=sv',
  'people=2',
  'people=5-9,10%2B',
  'device=Bench%20Phone%203',
  'type=image%2Fpng',
  'state=draft',
  'certainty=possible',
  'outcome=partly',
  'model=bench-net',
  'claim=text',
  'from=2023-01-01&to=2023-12-31',
  'from=2024-05-01',
  'area=45,0,55,10',
  'object=cat&tongue=ja&kind=image',
  'object=dog&from=2023-01-01&to=2023-06-30&area=40,-5,60,25',
  'alike=alone&certainty=likely&people=1',
]

const sought = [
  'dog',
  'bus street',
  'reklam',
  'café',
  '出口',
  'вихід',
  'مقهى',
  'platform 123',
  'IMG_4242',
  'exit',
  'person',
  'hund',
  'zzz',
  'picture shows',
  'market station',
]

async function timed(served: Served, paths: readonly string[]): Promise<number[]> {
  const millis: number[] = []
  for (let round = 0; round < 3; round += 1) for (const path of paths) millis.push((await served.get(path)).millis)
  return millis
}

async function pages(served: Served): Promise<number[]> {
  const millis: number[] = []
  for (let after = ''; millis.length < 40; ) {
    const answer = await served.get(`${at}/media?language=en${after}`)
    millis.push(answer.millis)
    after = `&after=${page.parse(answer.body).next}`
  }
  return millis
}

/** Media opened, reviewed and decided, with the counts and facets of the case asked for in between. */
async function media(served: Served): Promise<Timed[]> {
  const shown: number[] = []
  const opened: number[] = []
  const decided: number[] = []
  const after: number[] = []
  const found = page.parse((await served.get(`${at}/media?language=en&limit=100&object=dog`)).body)
  for (const { id } of found.media) {
    shown.push((await served.get(`${at}/media/${id}?language=en`)).millis)
    const review = await served.get(`${at}/media/${id}/review?language=en`)
    opened.push(review.millis)
    const claims = reviewed
      .parse(review.body)
      .claims.filter(({ state }) => state === 'draft')
      .slice(0, 2)
    for (const { id: claim } of claims) {
      const body = { language: 'en', claims: [{ claim, supersedes: null }], verdict: 'confirm', reading: 'first' }
      decided.push((await served.post(`${at}/media/${id}/decisions`, body)).millis)
    }
    after.push((await served.get(`${at}/facets?language=en&state=confirmed`)).millis)
  }
  return [
    { what: 'a medium', goal: 100, millis: shown },
    { what: 'a medium claim by claim', goal: 100, millis: opened },
    { what: 'a decision', goal: 100, millis: decided },
    { what: 'a filter after a decision', goal: 100, millis: after },
    { what: 'the case after decisions', goal: 100, millis: await timed(served, [at]) },
  ]
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}
