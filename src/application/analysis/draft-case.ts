import { groupFaces } from '../../analysis/faces/group-faces.ts'
import { type StackEntry, stackMedia } from '../../analysis/stacks/stack-media.ts'
import type { LocaleTag, MediaId, StackId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import { planDescription } from '../../language/plan/plan-description.ts'
import type { PlanInput } from '../../language/plan/plan-input.ts'
import { realize } from '../../language/realize/realize.ts'
import type { CaseStore, MediumRecord } from '../ports/case-store.ts'
import type { Progress } from '../ports/progress.ts'

export interface DraftCaseMeans {
  readonly store: CaseStore
  readonly locales: readonly LocaleTag[]
  readonly progress: Progress
  readonly signal: AbortSignal
}

/** Drafts the description of every analysed medium, knowing the whole case: near-duplicates and face groups come in here. */
export async function draftCase(means: DraftCaseMeans): Promise<void> {
  const { store, progress } = means
  const context = await readContext(store)
  progress.begin('drafting', (await store.counts()).media)
  for await (const record of store.media()) {
    if (means.signal.aborted) return
    if (record.facts !== null) await draftMedium(record, context, means)
    progress.advance(1)
  }
  progress.end()
}

async function draftMedium(record: MediumRecord, context: CaseContext, means: DraftCaseMeans): Promise<void> {
  const description = planDescription(planInput(record, context))
  const texts = means.locales.map((locale) => {
    const passages = realize(description, locale).passages
    return { locale, text: passages.map((passage) => passage.sentences.map((sentence) => sentence.text).join(' ')).join('\n') }
  })
  await means.store.saveDescription(description, texts, context.stacks.get(record.medium.sha256) ?? null)
}

interface CaseContext {
  readonly stacks: ReadonlyMap<MediaId, StackId>
  readonly stackSizes: ReadonlyMap<StackId, number>
  readonly faceGroups: PlanInput['caseContext']['faceGroups']
}

async function readContext(store: CaseStore): Promise<CaseContext> {
  const hashes: StackEntry[] = []
  const faces: Observation<'face'>[] = []
  for await (const record of store.media()) {
    hashes.push(...photoHash(record))
    faces.push(...record.observations.filter((observation) => observation.kind === 'face'))
  }
  const stacks = stackMedia(hashes)
  return { stacks, stackSizes: sizesOf(stacks), faceGroups: nameGroups(faces) }
}

function photoHash(record: MediumRecord): StackEntry[] {
  if (record.ledger !== null) return []
  const hash = record.observations.find((observation) => observation.kind === 'hash')
  return hash?.kind === 'hash' ? [{ mediaId: record.medium.sha256, pdq: hash.value, quality: hash.quality }] : []
}

function sizesOf(stacks: ReadonlyMap<MediaId, StackId>): Map<StackId, number> {
  const sizes = new Map<StackId, number>()
  for (const stack of stacks.values()) sizes.set(stack, (sizes.get(stack) ?? 0) + 1)
  return sizes
}

/** Only a group that joins several media is worth a name; names follow the order of the first member. */
function nameGroups(faces: readonly Observation<'face'>[]): PlanInput['caseContext']['faceGroups'] {
  const mediaOf = new Map(faces.map((face) => [face.id, face.mediaId]))
  const joined = groupFaces(faces)
    .map(({ members }) => ({ members, media: new Set(members.map((member) => mediaOf.get(member))).size }))
    .filter((group) => group.media > 1)
  return joined.map((group, index) => ({ group: `F${index + 1}`, ...group }))
}

function planInput(record: MediumRecord, context: CaseContext): PlanInput {
  const stack = context.stacks.get(record.medium.sha256) ?? null
  const own = new Set(record.observations.map((observation) => observation.id))
  return {
    mediaId: record.medium.sha256,
    facts: record.facts,
    capture: record.capture,
    ledger: record.ledger,
    observations: record.observations,
    damaged: record.facts?.damaged ?? false,
    caseContext: {
      stack,
      stackOthers: stack === null ? 0 : (context.stackSizes.get(stack) ?? 1) - 1,
      faceGroups: context.faceGroups.filter((group) => group.members.some((member) => own.has(member))),
    },
  }
}
