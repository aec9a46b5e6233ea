import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes films with odd clocks and shapes into a folder; `hours` is the length of the slow one. Empty where ffmpeg is not here. */
export function writeHostileFilms(folder: string, hours: number): string[] {
  const pattern = (size: string, rate: number, seconds: number) => ['-f', 'lavfi', '-i', `testsrc=s=${size}:r=${rate}:d=${seconds}`]
  const fast = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']
  const made: readonly (readonly [name: string, args: readonly string[]])[] = [
    ['far-apart.mkv', [...pattern('64x48', 5, 4), '-vf', 'setpts=PTS*100000', '-fps_mode', 'passthrough', ...fast]],
    ['late.mp4', [...pattern('64x48', 5, 3), '-output_ts_offset', '2000000', ...fast]],
    ['backwards.nut', [...pattern('64x48', 5, 3), '-vf', 'setpts=-PTS', '-fps_mode', 'passthrough', ...fast]],
    ['slow.mp4', [...pattern('64x48', 1, hours * 3600), ...fast]],
    ['small.ts', [...pattern('64x48', 5, 2), ...fast]],
    ['large.ts', [...pattern('320x240', 5, 2), ...fast]],
    ['thousand-a-second.mkv', [...pattern('32x32', 1000, 3), ...fast]],
    ['one-pixel.avi', [...pattern('16x16', 5, 2), '-vf', 'scale=1:1', '-c:v', 'rawvideo']],
  ]
  const names = made.filter(([name, args]) => ffmpeg([...args, join(folder, name)])).map(([name]) => name)
  if (!names.includes('small.ts') || !names.includes('large.ts')) return names
  const parts = ['small.ts', 'large.ts', 'small.ts'].map((name) => readFileSync(join(folder, name)))
  writeFileSync(join(folder, 'changes-size.ts'), Buffer.concat(parts))
  rmSync(join(folder, 'small.ts'))
  return [...names.filter((name) => name !== 'small.ts'), 'changes-size.ts']
}

function ffmpeg(args: readonly string[]): boolean {
  return spawnSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args], { stdio: 'ignore' }).status === 0
}
