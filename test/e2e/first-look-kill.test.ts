import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { longFilmBytes } from '../../src/application/analysis/decode-limits.ts'
import { until } from '../survival/case-database.ts'
import { exportFrom } from '../survival/media-of.ts'
import { openStage } from '../survival/stage.ts'
import { checkout } from './wordveil.ts'

const sample = join(checkout, 'samples', 'case')

/** A film of some seconds that is long by its bytes: MP4 allows free space, which no decoder reads. */
function writeLongFilm(folder: string): void {
  const film = readFileSync(join(sample, 'phone', 'DCIM', '100MEDIA', 'VID_0032.mp4'))
  const free = Buffer.alloc(longFilmBytes)
  free.writeUInt32BE(free.length)
  free.write('free', 4)
  writeFileSync(join(folder, 'long.mp4'), Buffer.concat([film, free]))
}

// The processes of a run are found through /proc.
test.skipIf(!existsSync('/proc/self/environ'))(
  'a run killed between the first look at a film and its whole reading comes to the export of one that was not',
  async () => {
    using stage = openStage()
    const phone = join(stage.folder, 'phone')
    mkdirSync(phone)
    writeLongFilm(phone)
    cpSync(join(sample, 'usb-stick', 'backup', '2024', 'flower.jpg'), join(phone, 'flower.jpg'))
    const args = (name: string) => ['run', phone, '--case', 'K-1', '--report', 'json', '--data', join(stage.folder, name)]
    expect((await stage.run(args('data-whole'))).code).toBe(0)

    const killed = join(stage.folder, 'data-killed')
    const running = stage.start([...args('data-killed'), '--workers', '1'])
    await until(killed, ({ analysed }) => analysed.some(({ firstLook }) => firstLook))
    running.kill()
    await running.ended
    const left = await until(killed, () => true)
    expect(left.analysed.at(-1)).toMatchObject({ firstLook: true })

    expect((await stage.run(args('data-killed'))).code).toBe(0)
    expect((await exportFrom(stage, killed, 'K-1')).text).toBe((await exportFrom(stage, join(stage.folder, 'data-whole'), 'K-1')).text)
    expect((await stage.run(['verify', '--case', 'K-1', '--data', killed])).code).toBe(0)
    expect(await stage.leftBehind()).toEqual([])
  },
)
