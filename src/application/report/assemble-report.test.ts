import { describe, expect, test } from 'vitest'
import { caseFixture } from '../../../test/fixtures/case-fixture.ts'
import { reportFixture } from '../../../test/fixtures/report-fixture.ts'

describe('the report of a case', () => {
  test('it is a draft, names the program on every page and carries the given date only', async () => {
    const document = await reportFixture('en')
    expect(document.state).toBe('draft')
    expect(document.pageNotice).toBe(
      'Unverified AI draft, written by Wordveil 0.1.0 (artificial intelligence). Not verified by any person.',
    )
    expect(document.head.map(({ value }) => value)).toEqual([
      'K 1234-26',
      '2026-11-22 17:00:00 UTC',
      'Draft, not verified',
      'Wordveil 0.1.0',
    ])
    expect(JSON.stringify(document)).not.toContain('2026-11-02')
  })

  test('media are numbered in the order of exhibit and path, and files point to them', async () => {
    const { exhibits, media, unreadable } = await reportFixture('en')
    expect(exhibits[0]?.files.map(({ path, medium }) => [path, medium])).toEqual([
      ['DCIM/100MEDIA/IMG_0001.JPG', 1],
      ['DCIM/100MEDIA/IMG_0002.JPG', 2],
      ['DCIM/100MEDIA/VID_0003.MP4', 3],
      ['DCIM/100MEDIA/VID_0004.MP4', 4],
      ['Download/street-small.webp', 5],
      ['link-to-elsewhere', null],
      ['private/locked.jpg', null],
    ])
    expect(media.map(({ number }) => number)).toEqual([1, 2, 3, 5, 7])
    expect(unreadable.map(({ number }) => number)).toEqual([4, 6, null, null, null])
  })

  test('every file has its three hashes and every unreadable one its problem in words', async () => {
    const { exhibits, unreadable } = await reportFixture('en')
    const files = exhibits.flatMap((exhibit) => exhibit.files)
    expect(files).toHaveLength(18)
    for (const file of files.filter(({ medium }) => medium !== null)) {
      expect(file.hashes?.sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(file.hashes?.sha1).toMatch(/^[0-9a-f]{40}$/)
      expect(file.hashes?.md5).toMatch(/^[0-9a-f]{32}$/)
    }
    for (const entry of unreadable) expect(entry.problems[0]?.text).toMatch(/\.$/)
  })

  test('names cannot hide what they are', async () => {
    const text = JSON.stringify(await reportFixture('en'))
    expect(text).not.toMatch(/\u202e|\\u0007|\\u0000|\ue000/i)
    expect(text).toContain('holiday‹U+202E›gpj.exe')
    expect(text).toContain('line‹U+000A›break‹U+0007›bell‹U+0000›nul')
  })

  test('every sentence has its number, its claims and what it rests on', async () => {
    const { media } = await reportFixture('en')
    for (const medium of media) {
      const sentences = medium.passages.flatMap((passage) => passage.sentences)
      expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => `${medium.number}.${index + 1}`))
      for (const { claims, basis } of sentences) {
        expect(claims.length).toBeGreaterThan(0)
        expect(basis).not.toBe('')
      }
    }
    const bases = media[0]?.passages.flatMap((passage) => passage.sentences.map(({ basis }) => basis))
    expect(bases).toContain('objects: 2 observations by centernet 1.0')
  })

  test('a film tells the time and frames of each shot and accounts for every frame', async () => {
    const film = (await reportFixture('en')).media.find(({ kind }) => kind === 'Film')
    expect(film?.passages.map(({ heading, time }) => [heading, time])).toEqual([
      ['Shot 1', '0:00.0–0:05.0 · frames 0–124'],
      ['Shot 2', '0:05.0–0:10.0 · frames 125–249'],
      ['Shot 3', '0:10.0–1:20.0 · frames 250–1,999'],
      ['As a whole', null],
    ])
    expect(film?.facts.find(({ label }) => label === 'Frames accounted for')?.value).toMatch(/^2,000 frames, for which 5 stills stand/)
  })

  test('analyses that were not done stand once, with their reason and media', async () => {
    const { notAnalysed } = await reportFixture('en')
    expect(notAnalysed.map((entry) => [entry.analysis, entry.reason.text, entry.media])).toEqual([
      [
        'explicitness level (explicitness)',
        'Not done, because a model that it needs is not installed. Install it (“wordveil doctor” shows what is missing) and run again.',
        '4 (all to which it applies)',
      ],
      [
        'faces',
        'Faces were not looked for, because this was switched off. Run again without “--no-faces” to have them looked for.',
        '2 (no. 2, 5)',
      ],
      ['further pictures in one file', 'Only the first picture in the file was looked at.', '1 (no. 5)'],
      [
        'further stills of long films',
        'The limit of stills was reached. Each film tells how many were not looked at; its frame account is complete.',
        '1 (no. 3)',
      ],
      ['speech', 'Does not apply: the file has no sound.', '1 (no. 1)'],
    ])
  })

  test('an analysis that failed stands at its medium as well', async () => {
    const content = caseFixture()
    const outcome = { outcome: 'failed', code: 'analyzer-failed', reason: 'objects: Error' } as const
    const failing = content.media.map((record) => ({
      ...record,
      runs: record.runs.map((run) => (run.analyzer === 'objects' ? { ...run, outcome } : run)),
    }))
    const { media, notAnalysed } = await reportFixture('en', { ...content, media: failing })
    expect(media[0]?.failures.map(({ analysis }) => analysis)).toEqual(['objects'])
    expect(notAnalysed[0]).toMatchObject({ analysis: 'objects', media: '4 (all to which it applies)' })
  })

  test('what a limit left out stands among the facts of its medium', async () => {
    const { media } = await reportFixture('en')
    const leftOut = media.map(({ number, facts }) => [number, facts.find(({ label }) => label === 'Not looked at')?.value])
    expect(leftOut.filter(([, value]) => value !== undefined)).toEqual([
      [3, 'One further still was not looked at, because the limit of 4 stills was reached; the frame account is complete.'],
      [5, 'The file holds 4 further pictures that were not looked at.'],
    ])
  })

  test('models stand with version, weights, licence and use; one that was not loaded does not', async () => {
    const { models } = await reportFixture('en')
    expect(models.map(({ id }) => id)).toEqual(['centernet', 'face-rfb', 'pp-ocr-v4', 'silero-vad', 'speech-small'])
    expect(models[0]).toMatchObject({ version: '1.0', licence: 'Apache-2.0', purpose: 'objects; people' })
  })

  test('media that show the same point to each other', async () => {
    const { media } = await reportFixture('en')
    const same = media.map(({ number, facts }) => [number, facts.find(({ label }) => label.startsWith('Same'))?.value])
    expect(same.filter(([, value]) => value !== undefined)).toEqual([
      [1, 'Medium 5'],
      [5, 'Medium 1'],
    ])
  })

  test('the same case gives the same document, whatever the order of the store', async () => {
    const content = caseFixture()
    const reversed = { ...content, media: content.media.toReversed() }
    expect(await reportFixture('sv', reversed)).toEqual(await reportFixture('sv', content))
  })

  test('a medium that waits is told as such', async () => {
    const content = caseFixture()
    const waiting = content.media.map((record) => ({ ...record, outcome: null, description: null, runs: [], observations: [] }))
    const { media, overview, models, notAnalysed } = await reportFixture('en', { ...content, media: waiting })
    expect(media).toHaveLength(7)
    expect(media.every(({ outcome }) => outcome === 'Not yet analysed')).toBe(true)
    expect(overview).toContainEqual({ label: 'Not yet analysed', value: '7' })
    expect(models).toEqual([])
    expect(notAnalysed.map((entry) => [entry.analysis, entry.reason.text, entry.media])).toEqual([
      ['all analyses', 'Not yet analysed', '7 (no. 1–7)'],
    ])
  })

  test('an empty case has a report', async () => {
    const document = await reportFixture('sv', { ...caseFixture([]), exhibits: [], filesWithoutMedium: [] })
    expect([document.media, document.exhibits, document.unreadable]).toEqual([[], [], []])
    expect(document.words.title).toBe('Beskrivningsrapport')
  })
})
