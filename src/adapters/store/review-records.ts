import type { Kysely } from 'kysely'
import type { CaseReview } from '../../application/ports/case-review.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Instant } from '../../domain/id.ts'
import type { CategoryScheme } from '../../domain/review/category.ts'
import type { Person, PersonId } from '../../domain/review/person.ts'
import type { ReleaseConfirmation } from '../../domain/review/release.ts'
import type { AuditContext } from './audit-log.ts'
import { storing } from './open-database.ts'
import { recordRow, recordRows } from './review-audit.ts'
import { toCategorySet, toNote, toRelease } from './review-rows.ts'
import type { CaseTables } from './schema.ts'

type People = Pick<CaseReview, 'joinCase' | 'participants'>

/** Who took part in a case, in its database. */
export function createReviewPeople(db: Kysely<CaseTables>, audit: AuditContext): People {
  const newest = (person: PersonId) =>
    db.selectFrom('participant').selectAll().where('person_id', '=', person).orderBy('at', 'desc').limit(1).executeTakeFirst()
  return {
    joinCase: storing(async ({ id, name, role }) => {
      const known = await newest(id)
      if (known?.name === name && known.role === role) return
      await db.transaction().execute(async (trx) => {
        const at = audit.clock.now()
        const row = { person_id: id, name, role, at }
        const joined = await trx
          .insertInto('participant')
          .values(row)
          .onConflict((oc) => oc.doNothing())
          .returning('at')
          .executeTakeFirst()
        if (joined !== undefined) await recordRow(trx, audit, { action: 'person-joined', by: id, key: [id, at] })
      })
    }),
    participants: async () => {
      const rows = await db.selectFrom('participant').selectAll().orderBy('at').execute()
      const people = new Map(rows.map(({ person_id, name, role }) => [person_id, { name, role }]))
      return [...people].map(([id, { name, role }]) => ({ id: id as PersonId, name, role: role as Person['role'] }))
    },
  }
}

type Categories = Pick<CaseReview, 'saveScheme' | 'schemes' | 'saveCategories' | 'categoriesOf'>

/** Category schemes and what people set by them, in the database of a case. */
export function createReviewCategories(db: Kysely<CaseTables>, audit: AuditContext): Categories {
  return {
    saveScheme: storing((scheme, by, at) =>
      db.transaction().execute(async (trx) => {
        const row = { id: scheme.id, body: canonicalJson(scheme), by_person: by, at }
        const loaded = await trx
          .insertInto('category_scheme')
          .values(row)
          .onConflict((oc) => oc.column('id').doNothing())
          .returning('id')
          .executeTakeFirst()
        if (loaded !== undefined) await recordRow(trx, audit, { action: 'scheme-loaded', by, key: [scheme.id] })
      }),
    ),
    schemes: async () => {
      const rows = await db.selectFrom('category_scheme').select('body').orderBy('at').orderBy('id').execute()
      return rows.map(({ body }) => JSON.parse(body) as CategoryScheme)
    },
    saveCategories: storing(async (sets) => {
      const [head] = sets
      if (head === undefined) return
      await db.transaction().execute(async (trx) => {
        const rows = sets.map(({ mediaId, scheme, code, reading, by, at }) => ({
          media_id: mediaId,
          scheme,
          code,
          reading,
          by_person: by,
          at,
        }))
        const seqs = (await trx.insertInto('category_set').values(rows).returning('seq').execute()).map(({ seq }) => seq)
        await recordRows(trx, audit, { action: 'categories-set', by: head.by, of: [], first: Math.min(...seqs), last: Math.max(...seqs) })
      })
    }),
    categoriesOf: async (media) =>
      (await db.selectFrom('category_set').selectAll().where('media_id', '=', media).orderBy('seq').execute()).map(toCategorySet),
  }
}

type Notes = Pick<CaseReview, 'saveNote' | 'notesOn'>

/** What people remarked, in the database of a case. */
export function createReviewNotes(db: Kysely<CaseTables>, audit: AuditContext): Notes {
  return {
    saveNote: storing(({ mediaId, text, by, at }) =>
      db.transaction().execute(async (trx) => {
        const row = { media_id: mediaId, body: text, by_person: by, at }
        const { seq } = await trx.insertInto('note').values(row).returning('seq').executeTakeFirstOrThrow()
        await recordRow(trx, audit, { action: 'note-added', by, key: [seq] })
      }),
    ),
    notesOn: async (media) => {
      const notes = db.selectFrom('note').selectAll().orderBy('seq')
      return (await (media === null ? notes.where('media_id', 'is', null) : notes.where('media_id', '=', media)).execute()).map(toNote)
    },
  }
}

type Releases = Pick<CaseReview, 'saveRelease' | 'confirmRelease' | 'releases' | 'findRelease'>

/** Reports put up for release and who put their name to them, in the database of a case. */
export function createReviewReleases(db: Kysely<CaseTables>, audit: AuditContext): Releases {
  return {
    saveRelease: storing(({ id, choice, formats, needed, digest, by, at }) =>
      db.transaction().execute(async (trx) => {
        await trx
          .insertInto('release')
          .values({ id, choice: canonicalJson({ ...choice, formats, needed }), digest, by_person: by, at })
          .execute()
        await recordRow(trx, audit, { action: 'release-made', by, key: [id] })
      }),
    ),
    confirmRelease: storing(({ release, by, at }) =>
      db.transaction().execute(async (trx) => {
        const confirmed = await trx
          .insertInto('release_confirmation')
          .values({ release_id: release, by_person: by, at })
          .onConflict((oc) => oc.columns(['release_id', 'by_person']).doNothing())
          .returning('at')
          .executeTakeFirst()
        if (confirmed !== undefined) await recordRow(trx, audit, { action: 'release-confirmed', by, key: [release, by] })
      }),
    ),
    releases: async () => {
      const releases = (await db.selectFrom('release').selectAll().orderBy('at').orderBy('id').execute()).map(toRelease)
      const rows = await db.selectFrom('release_confirmation').selectAll().orderBy('at').orderBy('by_person').execute()
      const confirmations = rows.map(
        ({ release_id, by_person, at }) => ({ release: release_id, by: by_person, at: at as Instant }) as ReleaseConfirmation,
      )
      return releases.map((release) => ({ release, confirmations: confirmations.filter((one) => one.release === release.id) }))
    },
    findRelease: async (id) => {
      const row = await db.selectFrom('release').selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : toRelease(row)
    },
  }
}
