import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FileOutcome, untold } from '../survival/media-of.ts'
import { openStage } from '../survival/stage.ts'
import { type HostileFindings, secretWord, surviveHostile } from '../survival/survive-hostile.ts'

describe.skipIf(process.platform !== 'linux')('files made to break, to mislead, to reach out or to swell', () => {
  const stage = openStage()
  let found: HostileFindings
  const within = (folder: string) => found.files.filter(({ path }) => path.startsWith(`${folder}/`))
  const inArchive = (name: string) => found.files.filter(({ exhibit }) => exhibit === name)
  const problemsIn = (name: string) => Object.fromEntries(inArchive(name).map(({ path, problems }) => [path, problems.join(' ')]))
  const one = (ending: string): FileOutcome | undefined => found.files.find(({ path }) => path.endsWith(ending))

  beforeAll(async () => {
    found = await surviveHostile(stage, { gifFrames: 2000, filmHours: 1 })
  }, 900_000)
  afterAll(() => stage[Symbol.dispose]())

  test('end the run with a list of what could not be read, and no crash', () => {
    expect([found.ended.code, /^\s+at /m.test(found.ended.stdout + found.ended.stderr)]).toEqual([2, false])
  })

  test('are each named once with an outcome or a problem', () => {
    expect(untold(found.files)).toEqual([])
    const listed = spawnSync('find', [join(stage.folder, 'evidence', 'files'), '-not', '-type', 'd', '-printf', '.'], { encoding: 'utf8' })
    expect(found.files.length).toBeGreaterThanOrEqual(listed.stdout.length)
  })

  test('that are drawings or lists are opened by no decoder', () => {
    const told = [...within('drawings'), ...within('playlists')]
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter(({ outcome }) => outcome !== 'unsupported' && outcome !== 'unreadable')).toEqual([])
  })

  test('that are one thing under the name of another, or two at once, are told by their beginning', () => {
    const told = within('disguised').map(({ path, outcome, mimeType }) => [path.slice('disguised/'.length), `${outcome} ${mimeType}`])
    expect(Object.fromEntries(told)).toEqual({
      'postscript.jpg': 'unsupported application/postscript',
      'postscript.eps': 'unsupported application/postscript',
      'document.jpg': 'unsupported application/pdf',
      'page.png': 'unsupported text/html',
      'script.jpeg': 'unsupported text/x-shellscript',
      'program.gif': 'unsupported application/octet-stream',
      'archive.jpg': 'unsupported application/zip',
      'document-before-photo.jpg': 'unsupported application/pdf',
      'gif-and-script.gif': 'unreadable image/gif',
      'photo-and-archive.jpg': 'described image/jpeg',
      'photo-and-page.jpg': 'described image/jpeg',
      'photo-and-script.jpg': 'described image/jpeg',
    })
  })

  test('reach neither the network nor a file that is not theirs', () => {
    expect(found.calls).toBe(0)
    expect(found.written).not.toContain(secretWord)
    const strewn = ['mvg-was-here', 'msl-was-here.png', 'name-was-here', 'script-was-here', 'eps-was-here', 'was-outside.jpg']
    const places = [process.cwd(), stage.folder, join(stage.folder, 'data'), join(stage.folder, 'evidence'), '/tmp']
    for (const name of strewn) for (const place of places) expect(existsSync(join(place, name))).toBe(false)
    expect(existsSync('/tmp/wordveil-was-outside.jpg')).toBe(false)
  })

  test('with odd names keep them, and steer neither terminal nor page', () => {
    const names = within('odd').map(({ path }) => path.slice('odd/'.length))
    for (const name of ['caf\u00e9.jpg', 'cafe\u0301.jpg', 'new\nline.jpg', `${'n'.repeat(251)}.jpg`, '$(touch name-was-here).jpg'])
      expect(names).toContain(name)
    expect(names.some((name) => name.startsWith('long/') && name.length > 3500)).toBe(true)
    for (const steering of ['\u001b', '\u202e', '\u0007']) expect(found.ended.stdout + found.ended.stderr).not.toContain(steering)
    expect(one('<script>alert(1)<\u2044script>.jpg')?.outcome).toBe('described')
  })

  test('with names that are no UTF-8 are read, under names that show each byte', () => {
    for (const name of ['f\\xe4\\xf6.jpg', '\\xff\\xfe\\xc0\\x80.jpg', '\\x5cx41.jpg'])
      expect([name, one(`odd/${name}`)?.outcome]).toEqual([name, 'described'])
    const seen = spawnSync('ls', ['-N', join(stage.folder, 'evidence', 'files', 'odd')], { encoding: 'latin1' }).stdout.split('\n')
    for (const name of ['f\xe4\xf6.jpg', '\xff\xfe\xc0\x80.jpg']) expect(seen).toContain(name)
  })

  test('that are links, pipes, sockets or devices are named and left alone', () => {
    for (const link of ['link-outside', 'loop', 'up', 'dangling']) expect(one(`odd/${link}`)?.problems).toEqual(['link-not-followed'])
    for (const special of ['pipe.jpg', '/s'])
      expect(one(`odd${special.startsWith('/') ? '' : '/'}${special}`)?.problems).toEqual(['special-file'])
    // Not everyone may make a device.
    const device = lstatSync(join(stage.folder, 'evidence', 'files', 'odd', 'zero.jpg'), { throwIfNoEntry: false })
    expect(device === undefined || device.isCharacterDevice()).toBe(true)
    expect(one('odd/zero.jpg')?.problems).toEqual(device === undefined ? undefined : ['special-file'])
  })

  test('that are closed to others are read by root, and are told as closed to everyone else', () => {
    for (const name of ['odd/closed.jpg', 'odd/closed/inside.jpg']) {
      if (process.getuid?.() === 0) expect(one(name)?.outcome).toBe('described')
      else
        expect(
          found.files.some(
            ({ path, problems }) => name.startsWith(path.slice(path.indexOf('odd/'))) && problems.includes('path-unreadable'),
          ),
        ).toBe(true)
    }
  })

  test('that claim to be enormous cost no more than their problem', () => {
    for (const name of ['claims-60000.png', 'claims-most.png', 'claims-60000.bmp']) expect(one(name)?.outcome).not.toBe('described')
    expect(one('moves-2000.gif')?.outcome).toBe('described')
    expect(one('films/slow.mp4')?.outcome).toBe('described')
  })

  test('in archives are refused where they would leave them', () => {
    const refused = 'archive-entry-refused'
    const paths = ['../was-outside.jpg', '../../was-outside.jpg', '/tmp/wordveil-was-outside.jpg', 'a/../../was-outside.jpg']
    const left = Object.fromEntries(paths.map((path) => [path, refused]))
    // A ZIP archive may be of a system whose paths have backslashes; in a TAR archive they stand as they are.
    expect(problemsIn('outside.zip')).toEqual({ ...left, '../was-outside.jpg (2)': refused, 'C:/was-outside.jpg': refused })
    expect(problemsIn('outside.tar')).toEqual({
      ...left,
      '..\\was-outside.jpg': refused,
      'C:\\was-outside.jpg': refused,
      'link.jpg': 'link-not-followed',
      'hard.jpg': 'link-not-followed',
      loop: 'link-not-followed',
      device: 'special-file',
      pipe: 'special-file',
    })
    expect(found.files.filter(({ path, outcome }) => /was-outside/.test(path) && outcome !== null && !path.includes('archives/'))).toEqual(
      [],
    )
  })

  test('in archives that swell, lie or are cut are bounded, each archive in its way', () => {
    expect(Object.values(problemsIn('overlapping.zip'))).toEqual(Array.from({ length: 201 }, () => 'archive-entry-refused'))
    expect(problemsIn('claims-too-much.zip')).toEqual({ 'small.jpg': 'archive-entry-refused' })
    expect(problemsIn('claims-too-little.zip')).toEqual({ 'zeros.png': 'archive-broken' })
    expect(problemsIn('cut.zip')).toEqual({ 'cut.zip': 'archive-broken' })
    expect(problemsIn('cut.tar')).toEqual({ 'a.jpg': 'archive-broken', 'cut.tar': 'archive-broken' })
    // What is in an archive inside of an archive is not unpacked; nor is a film made of zeros.
    const inner = Array.from({ length: 12 }, (_, index) => [`${index}.zip`, 'not-media'])
    expect(problemsIn('nested.zip')).toEqual(Object.fromEntries(inner))
    expect(problemsIn('packed.tar.gz')).toEqual({ 'zeros.mp4': 'not-media' })
    expect(Object.values(problemsIn('many.zip'))).toEqual(Array.from({ length: 600 }, () => 'empty-file'))
  })

  test('leave the evidence as it was, a sound log, and nothing behind', async () => {
    expect(found.evidenceSame).toBe(true)
    expect([found.verified.code, found.verified.stdout]).toEqual([0, expect.stringContaining('Nothing was altered')])
    expect(await stage.leftBehind()).toEqual([])
  })
})
