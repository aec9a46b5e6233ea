import type { Kysely } from 'kysely'
import type { CaseReview } from '../../application/ports/case-review.ts'
import type { AuditContext } from './audit-log.ts'
import { createReportGrounds } from './report-grounds.ts'
import { createReviewDecisions } from './review-decisions.ts'
import { createReviewExposures } from './review-exposures.ts'
import { createReviewLine } from './review-line.ts'
import { createReviewCategories, createReviewNotes, createReviewPeople, createReviewReleases } from './review-records.ts'
import { createReviewSamples } from './review-samples.ts'
import type { CaseTables } from './schema.ts'

/** What people did with a case, kept in its database. */
export function createCaseReview(db: Kysely<CaseTables>, audit: AuditContext): CaseReview {
  return {
    ...createReviewPeople(db, audit),
    ...createReviewDecisions(db, audit),
    ...createReviewExposures(db, audit),
    ...createReviewCategories(db, audit),
    ...createReviewSamples(db, audit),
    ...createReviewNotes(db, audit),
    ...createReviewReleases(db, audit),
    ...createReviewLine(db),
    ...createReportGrounds(db, audit),
  }
}
