import type { Kysely, Selectable } from 'kysely'
import type { AuditAction } from '../../application/ports/case-store.ts'
import type { Clock } from '../../application/ports/clock.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import { digest } from './row-digests.ts'
import type { CaseTables } from './schema.ts'

export interface AuditDraft {
  readonly action: AuditAction
  readonly subject: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** Who writes and when; `actor` names the person or `system`. */
export interface AuditContext {
  readonly clock: Clock
  readonly actor: string
}

export type AuditRow = Selectable<CaseTables['audit_entry']>

/** What stands before the first entry. */
export const beforeFirst = '0'.repeat(64)

/** Appends one entry whose hash covers the entry before it; call inside the transaction of the write it speaks of. */
export async function appendAudit(db: Kysely<CaseTables>, context: AuditContext, draft: AuditDraft): Promise<void> {
  await appendAudits(db, context, [draft])
}

/** Appends several entries at once, in their order. */
export async function appendAudits(db: Kysely<CaseTables>, context: AuditContext, drafts: readonly AuditDraft[]): Promise<void> {
  const last = await db.selectFrom('audit_entry').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  let previous = { seq: last?.seq ?? 0, hash: last?.hash ?? beforeFirst }
  for (const { action, subject, detail } of drafts) {
    const at = context.clock.now()
    const entry = {
      seq: previous.seq + 1,
      at,
      actor: context.actor,
      action,
      subject,
      detail: canonicalJson(detail),
      previous: previous.hash,
    }
    previous = { seq: entry.seq, hash: entryHash(entry) }
    await db
      .insertInto('audit_entry')
      .values({ ...entry, hash: previous.hash })
      .execute()
  }
}

/** The hash of an entry: SHA-256 over the canonical JSON of all its other columns. */
export function entryHash(entry: Omit<AuditRow, 'hash'>): string {
  const { seq, at, actor, action, subject, detail, previous } = entry
  return digest({ seq, at, actor, action, subject, detail, previous })
}

/** What is wrong with an entry that should follow `previous`; null when it is as written. */
export function entryFault(entry: AuditRow, previous: { readonly seq: number; readonly hash: string }): string | null {
  if (entry.seq !== previous.seq + 1) return `expected entry ${previous.seq + 1}`
  if (entry.previous !== previous.hash) return 'does not follow the entry before it'
  if (entry.hash !== entryHash(entry)) return 'its content differs from its hash'
  return null
}
