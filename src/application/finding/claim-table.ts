import { type Certainty, type ClaimKind, certainties } from '../../domain/description.ts'
import { groundOfClaim } from '../../domain/review/claim-basis.ts'
import { claimStates } from '../../domain/review/claim-state.ts'
import type { ClaimFacts } from './facet-entry.ts'

/** Media whose claims lie together; what changes there is written anew. */
export const blockMedia = 1024

/** Every claim in 32 bits: kind (8), certainty (4), state (4), the set of models (16). */
export interface ClaimTable {
  set(number: number, claims: readonly ClaimFacts[]): void
  /** The claims of a block one after another, and where those of each of its media begin. */
  block(index: number): ClaimBlock
  putBlock(index: number, block: ClaimBlock): void
  /** Sets of model ids in the order of their numbers, each as one text. */
  readonly modelSets: string[]
}

export interface ClaimBlock {
  readonly starts: Uint32Array
  readonly claims: Uint32Array
}

/** What a claim must be; null leaves open. */
export interface ClaimWanted {
  readonly kind: ClaimKind | null
  readonly certainty: Certainty | null
  readonly model: string | null
}

const kinds = Object.keys(groundOfClaim)
const draftState = claimStates.indexOf('draft')

/** The codes that packed claims count on: what was packed under others is packed anew. */
export const claimForm = [kinds, certainties, claimStates].map((codes) => codes.join()).join(' ')

/** An empty table. */
export function createClaimTable(modelSets: string[] = []): ClaimTable {
  const blocks: ClaimBlock[] = []
  const setNumbers = new Map(modelSets.map((set, index) => [set, index]))
  const numberOfSet = (models: readonly string[]) => {
    const set = models.join('\n')
    const known = setNumbers.get(set)
    if (known !== undefined) return known
    // Beyond what fits, claims are of no model rather than of a wrong one.
    if (modelSets.length > 0xff_ff) return 0
    setNumbers.set(set, modelSets.length)
    return modelSets.push(set) - 1
  }
  if (modelSets.length === 0) numberOfSet([])
  const block = (index: number) => blocks[index] ?? emptyBlock
  return {
    modelSets,
    block,
    putBlock: (index, put) => void (blocks[index] = put),
    set: (number, claims) => {
      const packed = Uint32Array.from(claims, (claim) => packClaim(claim, numberOfSet(claim.models)))
      const index = Math.floor(number / blockMedia)
      blocks[index] = replaced(block(index), number % blockMedia, packed)
    },
  }
}

const emptyBlock: ClaimBlock = { starts: new Uint32Array(blockMedia + 1), claims: new Uint32Array(0) }

function packClaim({ kind, certainty, state }: ClaimFacts, models: number): number {
  return (kinds.indexOf(kind) | (certainties.indexOf(certainty) << 8) | (claimStates.indexOf(state) << 12) | (models << 16)) >>> 0
}

function replaced({ starts, claims }: ClaimBlock, at: number, packed: Uint32Array): ClaimBlock {
  const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0]
  if (to - from === packed.length) {
    const same = claims.slice()
    same.set(packed, from)
    return { starts, claims: same }
  }
  const all = new Uint32Array(claims.length - (to - from) + packed.length)
  all.set(claims.subarray(0, from))
  all.set(packed, from)
  all.set(claims.subarray(to), from + packed.length)
  const moved = starts.slice()
  for (let next = at + 1; next <= blockMedia; next += 1) moved[next] = (moved[next] ?? 0) + packed.length - (to - from)
  return { starts: moved, claims: all }
}

/** Judges packed claims: undecided, and as wanted. */
export function claimTest(wanted: ClaimWanted, modelSets: readonly string[]): (packed: number) => boolean {
  const ofModel = Uint8Array.from(modelSets, (set) => (wanted.model === null || set.split('\n').includes(wanted.model) ? 1 : 0))
  const kindMask = wanted.kind === null ? 0 : 0xff
  const certaintyMask = wanted.certainty === null ? 0 : 0xf00
  const mask = kindMask | certaintyMask | 0xf000
  const kind = wanted.kind === null ? 0 : kinds.indexOf(wanted.kind)
  const certainty = wanted.certainty === null ? 0 : certainties.indexOf(wanted.certainty) << 8
  const value = kind | certainty | (draftState << 12)
  const anyModel = wanted.model === null
  return (packed) => (packed & mask) === value && (anyModel || ofModel[packed >>> 16] === 1)
}
