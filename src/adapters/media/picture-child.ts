import { giveUp, writeAll } from './child-output.ts'
import { childPictureRequest } from './child-picture-request.ts'
import type { DecodedPicture } from './decoded-picture.ts'
import { decodeWithLibheif } from './libheif-picture.ts'
import { decodeWithSharp } from './sharp-picture.ts'

/** A process for one picture whose decoder needs much memory or cannot be interrupted: answers on descriptor 1 and ends. */
async function answer(): Promise<void> {
  const { by, input, wallSeconds, maxPixels } = childPictureRequest.parse(JSON.parse(process.argv[2] ?? ''))
  write(await (by === 'heif' ? decodeWithLibheif(input, maxPixels) : decodeWithSharp(input, { wallSeconds, maxPixels })))
}

function write({ picture, hashPicture, ...rest }: DecodedPicture): void {
  const small = { width: picture.width, height: picture.height }
  const hash = { width: hashPicture.width, height: hashPicture.height }
  writeAll(1, Buffer.from(`${JSON.stringify({ ...rest, small, hash })}\n`))
  writeAll(1, picture.data)
  writeAll(1, hashPicture.data)
}

/** libheif talks on the console; descriptor 1 is for the answer alone. */
Object.assign(globalThis.console, { log: (...said: unknown[]) => process.stderr.write(`${said.join(' ')}\n`) })
answer().then(() => process.exit(0), giveUp)
