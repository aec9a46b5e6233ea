import { copyFileSync, linkSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Puts the files below `target` as copies; packages and weights, which nobody edits, as hard links where the disk is the same. */
export function placeFiles(root, files, target) {
  for (const path of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    const place = /^(node_modules|models\/weights)\//.test(path) ? linkOrCopy : copyFileSync
    place(join(root, path), join(target, path))
  }
}

function linkOrCopy(from, to) {
  try {
    linkSync(from, to)
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK'].includes(error.code)) throw error
    copyFileSync(from, to)
  }
}
