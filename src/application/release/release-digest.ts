import { createHash } from 'node:crypto'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Release } from '../../domain/review/release.ts'
import { mediaPages } from '../report/chosen-reader.ts'
import { sampleStanding } from '../sampling/sample-standing.ts'
import type { CaseToReport } from './weigh-report.ts'

/** What is frozen of a release. */
export type Frozen = Pick<Release, 'choice' | 'formats'>

/**
 * SHA-256, 64 hex digits, over all that a release tells, line by line as canonical JSON: the choice, exhibits, samples as they stand, paths
 * that lead to no medium, and for each medium its files, newest findings, newest draft and decisions. A page of media at a time.
 */
export async function releaseDigest({ reader, review }: CaseToReport, { choice, formats }: Frozen): Promise<string> {
  const hash = createHash('sha256')
  const add = (line: string) => void hash.update(`${line}\n`)
  add(canonicalJson({ choice, formats }))
  add(canonicalJson(await reader.exhibits()))
  for (const sample of await review.samples()) {
    const { decided, wrong, step } = await sampleStanding(review, sample)
    add(canonicalJson({ sample: sample.id, digest: sample.digest, decided, wrong, step }))
  }
  if (choice.media === null) for await (const file of reader.filesWithoutMedium()) add(canonicalJson(file))
  for await (const page of mediaPages(reader, choice)) for (const state of await review.mediumStates(page)) add(state)
  return hash.digest('hex')
}
