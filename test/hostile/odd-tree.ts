import { spawnSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'

/** Writes a tree of odd names and of things that are no files; the socket in it lives as long as the server that is given back. */
export function writeOddTree(folder: string, photo: Buffer): Server {
  mkdirSync(folder, { recursive: true })
  oddNames.forEach((name, index) => writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), distinct(photo, index)))
  writeDeepFolders(folder, photo)
  symlinkSync('/etc/passwd', join(folder, 'link-outside'))
  symlinkSync('loop', join(folder, 'loop'))
  symlinkSync('..', join(folder, 'up'))
  symlinkSync('nowhere', join(folder, 'dangling'))
  writeFileSync(join(folder, 'hard-1.jpg'), distinct(photo, 1000))
  linkSync(join(folder, 'hard-1.jpg'), join(folder, 'hard-2.jpg'))
  spawnSync('mkfifo', [join(folder, 'pipe.jpg')])
  spawnSync('mknod', [join(folder, 'zero.jpg'), 'c', '1', '5'])
  mkdirSync(join(folder, 'closed'))
  writeFileSync(join(folder, 'closed', 'inside.jpg'), distinct(photo, 1001))
  writeFileSync(join(folder, 'closed.jpg'), distinct(photo, 1002))
  chmodSync(join(folder, 'closed'), 0)
  chmodSync(join(folder, 'closed.jpg'), 0)
  writeFileSync(join(folder, 'sparse.mp4'), '')
  truncateSync(join(folder, 'sparse.mp4'), 200 * 1024 ** 2)
  // A socket's path must be short, so that it is told from the folder itself.
  return createServer().listen(join(folder, 's'))
}

const text = (name: string) => Buffer.from(name)

const oddNames: readonly Buffer[] = [
  text(`${'n'.repeat(251)}.jpg`),
  Buffer.from([0x66, 0xe4, 0xf6, 0x2e, 0x6a, 0x70, 0x67]),
  Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0x2e, 0x6a, 0x70, 0x67]),
  text('new\nline.jpg'),
  text('bell\x07 and escape\x1b[2J\x1b]0;title\x07.jpg'),
  text('right\u202egpj.exe'),
  text('zero\u200bwidth.jpg'),
  text('caf\u00e9.jpg'),
  text('cafe\u0301.jpg'),
  text('-rf.jpg'),
  text('--help'),
  text('@list.jpg'),
  text('%s%n%d.jpg'),
  text('$(touch name-was-here).jpg'),
  text('`touch name-was-here`.jpg'),
  text('a;touch name-was-here;.jpg'),
  text('quote\'quote"quote.jpg'),
  text('back\\slash.jpg'),
  text('\\x41.jpg'),
  text('image:with:colons.jpg'),
  text('concat:a.mp4|b.mp4'),
  text('CON.jpg'),
  text(' leading and trailing .jpg '),
  text('frame%03d.jpg'),
  text('<script>alert(1)</script>.jpg'.replace('/', '\u2044')),
  text('.hidden.jpg'),
  text('...'),
  text('\u{1f600}.jpg'),
]

/** One folder chain whose paths pass 3,900 characters, one that passes what the system takes in one path. */
function writeDeepFolders(folder: string, photo: Buffer): void {
  writeFileSync(join(folder, '..', 'deep.jpg'), distinct(photo, 2000))
  const step = 'd'.repeat(180)
  for (const [name, depth] of [
    ['long', Math.floor((3900 - folder.length) / 181)],
    ['too-long', 24],
  ] as const) {
    const script = `cd "$1" && mkdir ${name} && cd ${name} && i=0; while [ $i -lt ${depth} ]; do mkdir ${step} && cd ${step} || exit 1; i=$((i+1)); done; cp "$2" deep.jpg`
    spawnSync('sh', ['-c', script, 'sh', folder, join(folder, '..', 'deep.jpg')])
  }
}

/** The same photo with other bytes behind its end, so that each file is a medium of its own. */
function distinct(photo: Buffer, number: number): Buffer {
  return Buffer.concat([photo, Buffer.from(`\n${number}`)])
}
