import { beforeAll, describe, expect, test } from 'vitest'
import { reportFixture } from '../../../test/fixtures/report-fixture.ts'
import type { ReportDocument } from './report-document.ts'
import { reportVolumes } from './report-volumes.ts'

const nameOf = (number: number) => `report.${number}.pdf`

let document: ReportDocument
beforeAll(async () => {
  document = await reportFixture('en')
})

const volumesOf = (limits: { media: number; lines: number }) => reportVolumes(document, nameOf, limits)

describe('a report in volumes', () => {
  test('is whole where it is within the limits', () => {
    expect(reportVolumes(document, nameOf)).toEqual([document])
    expect(document.volume).toBeNull()
  })

  test.each([
    { media: 1, lines: 100_000 },
    { media: 3, lines: 100_000 },
    { media: 500, lines: 60 },
    { media: 500, lines: 1 },
  ])('holds everything once and in its order, within %o', (limits) => {
    const volumes = volumesOf(limits)
    expect(volumes.length).toBeGreaterThan(1)
    expect(volumes.flatMap(({ media }) => media)).toEqual(document.media)
    expect(volumes.flatMap(({ unreadable }) => unreadable)).toEqual(document.unreadable)
    for (const [index, exhibit] of document.exhibits.entries()) {
      const parts = volumes.flatMap(({ exhibits }) => exhibits.filter(({ heading }) => heading === exhibit.heading))
      expect(parts.flatMap(({ files }) => files)).toEqual(document.exhibits[index]?.files)
    }
    for (const { media } of volumes) expect(media.length).toBeLessThanOrEqual(limits.media)
  })

  test('names itself and all the others in each volume, with the media that they describe', () => {
    const volumes = volumesOf({ media: 3, lines: 100_000 })
    const count = volumes.length
    expect(volumes.map(({ volume }) => volume?.title)).toEqual(volumes.map((_, index) => `Volume ${index + 1} of ${count}`))
    for (const { volume } of volumes) {
      expect(volume?.contents.map(({ label }) => label)).toEqual(
        volumes.map((_, index) => `Volume ${index + 1} of ${count}: report.${index + 1}.pdf`),
      )
      expect(volume?.contents[0]?.value).toMatch(/^Overview; Exhibits and files; Descriptions \(1/)
    }
  })

  test('has every section in one volume at least, and the overview in the first alone', () => {
    const volumes = volumesOf({ media: 3, lines: 100_000 })
    const sections = volumes.map(({ volume }) => volume?.sections ?? [])
    expect(new Set(sections.flat()).size).toBe(7)
    expect(sections.map((held) => held.includes('overview'))).toEqual(volumes.map((_, index) => index === 0))
    expect(sections.map((held) => held.includes('means'))).toEqual(volumes.map((_, index) => index === volumes.length - 1))
  })

  test('says once that there is nothing, in a section of which there is nothing', () => {
    const without = { ...document, unreadable: [] }
    const volumes = reportVolumes(without, nameOf, { media: 1, lines: 100_000 })
    expect(volumes.filter(({ volume }) => volume?.sections.includes('unreadable'))).toEqual([volumes.at(-1)])
  })
})
