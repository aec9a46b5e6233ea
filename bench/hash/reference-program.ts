import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Picture } from '../../src/analysis/pixels/picture.ts'

/** What the published PDQ program says of a picture, and how many processor milliseconds it needed. */
export interface ReferenceHash {
  readonly milliseconds: number
  readonly value: string
  readonly quality: number
}

/**
 * Builds the published PDQ program, optimised as its makefile does, from the checkout of its repository that WORDVEIL_PDQ_CPP
 * names; null where none is named. `folder` is for what is built.
 */
export function referenceProgram(folder: string): ((picture: Picture, hashes: number) => ReferenceHash) | null {
  const sources = process.env.WORDVEIL_PDQ_CPP
  if (sources === undefined) return null
  const program = join(folder, 'pdq-reference')
  const parts = ['hashing', 'downscaling', 'common'].flatMap((part) =>
    readdirSync(join(sources, 'pdq/cpp', part))
      .filter((name) => name.endsWith('.cpp'))
      .map((name) => join(sources, 'pdq/cpp', part, name)),
  )
  execFileSync('g++', ['-std=c++17', '-O3', `-I${sources}`, join(import.meta.dirname, 'pdq-reference.cpp'), ...parts, '-o', program])
  return (picture, hashes) => {
    const pixels = join(folder, 'pixels.rgb')
    writeFileSync(pixels, picture.data)
    const answer = execFileSync(program, [pixels, String(picture.width), String(picture.height), String(hashes)], { encoding: 'utf8' })
    const [milliseconds = '', value = '', quality = ''] = answer.trim().split(' ')
    return { milliseconds: Number(milliseconds), value, quality: Number(quality) }
  }
}
