import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { LookSum, LooksWanted, MediumLine, ReleasedFile, ReportGrounds } from '../../application/ports/report-grounds.ts'
import type { ClaimId, Instant, MediaId } from '../../domain/id.ts'
import { releaseFormats } from '../../domain/review/release.ts'
import { type AuditContext, appendAudit } from './audit-log.ts'
import { mediumStates } from './medium-states.ts'
import { storing } from './open-database.ts'
import { toDecision } from './review-rows.ts'
import { toDescription } from './rows.ts'
import type { CaseTables } from './schema.ts'

/** What reports and releases are weighed by, in the database of a case. */
export function createReportGrounds(db: Kysely<CaseTables>, audit: AuditContext): ReportGrounds {
  // Looked up for each medium of a case: a draft that is recorded later was not told before.
  const lastDrafts = new Map<Instant, Promise<number>>()
  return {
    mediumLines: (media) => mediumLines(db, media),
    claimsToldBefore: async (media, at) => {
      const last = lastDrafts.get(at) ?? lastDraftBefore(db, at)
      lastDrafts.set(at, last)
      return claimsToldBy(db, media, await last)
    },
    lookSums: (wanted) => lookSums(db, wanted),
    mediumStates: (media) => mediumStates(db, media),
    lastChange: () => lastChange(db),
    preparedAt: async (release) => {
      const made = db.selectFrom('audit_entry').select('seq').where('action', '=', 'release-made').where('subject', '=', release)
      return (await made.executeTakeFirst())?.seq ?? null
    },
    noteReleasedFile: storing(({ name, ...detail }, by) =>
      db.transaction().execute((trx) => appendAudit(trx, { ...audit, actor: by }, { action: 'release-written', subject: name, detail })),
    ),
    releasedFiles: () => releasedFiles(db),
  }
}

/** Values as one, so that it is one statement whatever their number. */
function listed(values: readonly string[]) {
  return sql<string>`(select value from json_each(${JSON.stringify(values)}))`
}

async function mediumLines(db: Kysely<CaseTables>, media: readonly MediaId[]): Promise<MediumLine[]> {
  const lines = await db.selectFrom('review_line').select(['media_id', 'claims']).where('media_id', 'in', listed(media)).execute()
  const made = await db.selectFrom('decision').selectAll().where('media_id', 'in', listed(media)).orderBy('seq').execute()
  const decisions = Map.groupBy(made.map(toDecision), ({ mediaId }) => mediaId)
  return lines.map(({ media_id, claims }) => {
    const mediaId = media_id as MediaId
    return { mediaId, claims, decisions: decisions.get(mediaId) ?? [] }
  })
}

const draftNoted = z.object({ description: z.number() })

/** Drafts and their entries in the record are numbered in the same order. */
async function lastDraftBefore(db: Kysely<CaseTables>, at: Instant): Promise<number> {
  const drafts = db.selectFrom('audit_entry').select('detail').where('action', '=', 'description-saved').where('at', '<', at)
  const noted = await drafts.orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return noted === undefined ? 0 : draftNoted.parse(JSON.parse(noted.detail)).description
}

async function claimsToldBy(db: Kysely<CaseTables>, media: MediaId, description: number): Promise<ReadonlySet<ClaimId>> {
  const told = db.selectFrom('description').select('body').where('media_id', '=', media).where('seq', '<=', description)
  const row = await told.orderBy('seq', 'desc').limit(1).executeTakeFirst()
  if (row === undefined) return new Set()
  return new Set(toDescription(row.body).passages.flatMap(({ claims }) => claims.map(({ id }) => id)))
}

async function lookSums(db: Kysely<CaseTables>, { media, until }: LooksWanted): Promise<LookSum[]> {
  const of = media === null ? sql`` : sql`and media_id in ${listed(media)}`
  const before = until === null ? sql`` : sql`and opened_at <= ${until}`
  const { rows } = await sql<LookSum>`select by_person as by, tier, count(*) as looks, coalesce(sum(dwell_millis), 0) as millis
    from exposure left join exposure_end on exposure_id = exposure.id
    where (how is null or how <> 'failed') ${of} ${before} group by by_person, tier order by by_person, tier`.execute(db)
  return rows
}

/** What is written down without changing what a report tells: looks, people who join, releases themselves. */
const telling = ['exhibit-added', 'files-recorded', 'findings-saved', 'description-saved', 'decisions-made', 'sample-drawn', 'draws-added']

async function lastChange(db: Kysely<CaseTables>): Promise<number> {
  const entries = db.selectFrom('audit_entry').select('seq').where('action', 'in', telling)
  return (await entries.orderBy('seq', 'desc').limit(1).executeTakeFirst())?.seq ?? 0
}

const fileNoted = z.object({
  release: z.string(),
  format: z.enum(releaseFormats),
  bytes: z.number(),
  sha256: z.string(),
})

async function releasedFiles(db: Kysely<CaseTables>): Promise<ReleasedFile[]> {
  const entries = db.selectFrom('audit_entry').select(['subject', 'detail']).where('action', '=', 'release-written')
  const rows = await entries.orderBy('seq').execute()
  return rows.map(({ subject, detail }) => {
    const { release, ...noted } = fileNoted.parse(JSON.parse(detail))
    return { name: subject, release: release as ReleasedFile['release'], ...noted }
  })
}
