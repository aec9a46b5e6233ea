import { createHash } from 'node:crypto'

/** Computes the root of a Merkle tree over leaves that arrive one after another (RFC 6962 §2.1), in memory of log n hashes. */
export interface MerkleTree {
  append(leaf: string): void
  readonly size: number
  /** 64 hex digits; for no leaves the SHA-256 of nothing. */
  root(): string
}

/** Starts an empty tree; leaves are text, hashed with the prefixes that keep leaves and nodes apart. */
export function createMerkleTree(): MerkleTree {
  const peaks: { height: number; hash: Buffer }[] = []
  let size = 0
  return {
    append(leaf) {
      size += 1
      peaks.push({ height: 0, hash: sha256(Buffer.from([0]), Buffer.from(leaf)) })
      mergeEqualPeaks(peaks)
    },
    get size() {
      return size
    },
    root: () => joinPeaks(peaks).toString('hex'),
  }
}

function mergeEqualPeaks(peaks: { height: number; hash: Buffer }[]): void {
  for (;;) {
    const right = peaks.at(-1)
    const left = peaks.at(-2)
    if (left === undefined || right === undefined || left.height !== right.height) return
    peaks.splice(-2, 2, { height: left.height + 1, hash: sha256(Buffer.from([1]), left.hash, right.hash) })
  }
}

function joinPeaks(peaks: readonly { hash: Buffer }[]): Buffer {
  const [first, ...rest] = peaks.map((peak) => peak.hash).reverse()
  if (first === undefined) return sha256()
  return rest.reduce((right, left) => sha256(Buffer.from([1]), left, right), first)
}

function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
