import type { ObservationDraft } from '../../domain/observation.ts'
import type { Ledger } from '../../domain/timeline.ts'
import type { Still } from '../analyzer.ts'
import { overlaidLines, type ReadStill } from './overlaid-lines.ts'
import { pictureGrid } from './picture-grid.ts'
import type { SpottedLine } from './same-spot.ts'

type Draft = ObservationDraft<'text'>

interface Read {
  readonly still: Still
  readonly drafts: readonly Draft[]
}

interface DraftedLine extends SpottedLine {
  readonly draft: Draft
}

/** The lines of each still of a film, those that are laid over the picture marked so. A single picture does not tell. */
export function markOverlaid(read: readonly Read[], ledger: Ledger | null): Draft[][] {
  const written = read.filter(({ drafts }) => drafts.length > 0)
  const stills = written.length > 1 ? written.map((one) => readStill(one, ledger)) : []
  const overlaid = new Set([...overlaidLines(stills)].map(({ draft }) => draft))
  return read.map(({ drafts }) => drafts.map((draft) => (overlaid.has(draft) ? { ...draft, overlay: true } : draft)))
}

function readStill({ still, drafts }: Read, ledger: Ledger | null): ReadStill<DraftedLine> {
  const { picture, entry } = still
  const lines = drafts.flatMap((draft) => (draft.where.on === 'region' ? [{ text: draft.text, box: draft.where.box, draft }] : []))
  const shot = entry === null ? null : (ledger?.entries[entry]?.shot ?? null)
  return { grid: pictureGrid(picture), shot, aspect: picture.width / picture.height, lines }
}
