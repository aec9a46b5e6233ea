import type { CaseReview } from '../../application/ports/case-review.ts'
import type { CaseReader, MediumRecord } from '../../application/ports/case-store.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { addToTally, noTally } from '../../language/summary/case-tally.ts'
import { tellMembers } from '../../language/summary/tell-case.ts'

// A person waits for the page; the report and the export tell of larger groups.
const mostMembers = 100

export interface StackTellers {
  readonly reader: CaseReader
  readonly review: () => Promise<Pick<CaseReview, 'stackMembers'>>
  readonly locale: LocaleTag
}

/** What a medium and those that are almost the same hold together, a sentence each; nothing where it stands alone or too many are alike. */
export async function stackTold({ stack }: Pick<MediumRecord, 'stack'>, { reader, review, locale }: StackTellers): Promise<string[]> {
  if (stack === null) return []
  const members = await (await review()).stackMembers(stack)
  if (members.length < 2 || members.length > mostMembers) return []
  const tally = noTally()
  for (const member of members) {
    const record = await reader.medium(member)
    if (record !== null) addToTally(tally, { media: member, kind: record.medium.kind, description: record.description })
  }
  return tellMembers(tally, locale).map(({ text }) => text)
}
