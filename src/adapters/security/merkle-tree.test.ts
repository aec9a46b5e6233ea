import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMerkleTree } from './merkle-tree.ts'

/** The leaves and roots that the implementations of certificate transparency publish for RFC 6962: root `n` is over the first `n` leaves. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

/** The definition of RFC 6962 §2.1 as it is written: the left side is the greatest power of two below the number of leaves. */
function definedRoot(entries: readonly string[]): Buffer {
  const hash = (...parts: readonly (Buffer | string)[]) => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest()
  const [only] = entries
  if (only === undefined) return hash()
  if (entries.length === 1) return hash(Buffer.from([0]), only)
  const left = 2 ** Math.floor(Math.log2(entries.length - 1))
  return hash(Buffer.from([1]), definedRoot(entries.slice(0, left)), definedRoot(entries.slice(left)))
}

describe('a Merkle tree', () => {
  test('has the published root after every leaf', () => {
    const tree = createMerkleTree()
    const found = [tree.root()]
    for (const leaf of leaves) {
      tree.append(Buffer.from(leaf, 'hex').toString('utf8'))
      found.push(tree.root())
    }
    expect(found).toEqual(roots)
    expect(tree.size).toBe(8)
  })

  test('has the root that the definition gives, for any leaves', () => {
    const property = fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 70 }), (entries) => {
      const tree = createMerkleTree()
      for (const entry of entries) tree.append(entry)
      expect(tree.root()).toBe(definedRoot(entries).toString('hex'))
    })
    fc.assert(property, { numRuns: 100 })
  })
})
