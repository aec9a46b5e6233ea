import { describe, expect, test } from 'vitest'
import { addCounts, noClaims, reportState } from './claim-counts.ts'
import { type ReleaseId, releasePrefix, releaseStanding, shortDigest } from './release.ts'

describe('the state of a report', () => {
  const decided = { ...noClaims, claims: 3, decided: 3 }

  test('is verified once every claim was decided or is told by a sample, and none is in dispute', () => {
    expect(reportState(decided)).toBe('verified')
    expect(reportState(addCounts(decided, { ...noClaims, claims: 40, covered: 40 }))).toBe('verified')
    expect(reportState(addCounts(decided, { ...noClaims, claims: 1, open: 1 }))).toBe('draft')
    expect(reportState(addCounts(decided, { ...noClaims, claims: 1, disputed: 1 }))).toBe('draft')
  })

  test('is a draft where there was nothing to verify', () => {
    expect(reportState(noClaims)).toBe('draft')
  })
})

describe('where a release stands', () => {
  test('it is released by as many people as it needs, and stays released', () => {
    expect(releaseStanding({ needed: 1 }, 1, false)).toBe('released')
    expect(releaseStanding({ needed: 1 }, 1, true)).toBe('released')
    expect(releaseStanding({ needed: 2 }, 1, false)).toBe('waits-for-second')
    expect(releaseStanding({ needed: 2 }, 2, false)).toBe('released')
  })

  test('it is overtaken where the case changed before that', () => {
    expect(releaseStanding({ needed: 1 }, 0, false)).toBe('waits')
    expect(releaseStanding({ needed: 1 }, 0, true)).toBe('overtaken')
    expect(releaseStanding({ needed: 2 }, 1, true)).toBe('overtaken')
  })
})

test('files and pages name a release in short', () => {
  expect(releasePrefix('l-1a2b3c4d5e6f' as ReleaseId)).toBe('release-1a2b3c4d.')
  expect(shortDigest('1a2b3c4d5e6f7788')).toBe('1a2b 3c4d 5e6f')
})
