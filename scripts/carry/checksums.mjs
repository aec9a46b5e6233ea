import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** The list of checksums of a carried installation, by its name at the top of it. */
export const checksumsName = 'CARRIED.sha256'

/** The text of the list for these files, in the form that `sha256sum --check` reads. */
export function checksumsOf(root, files) {
  return files.map((path) => `${sha256(join(root, path))}  ${path}\n`).join('')
}

/** The files of the list that are absent or altered below `root`. */
export function alteredFiles(root, list) {
  const lines = list.split('\n').filter((line) => line !== '')
  return lines.filter((line) => !isUnaltered(root, line)).map((line) => line.slice(66))
}

function isUnaltered(root, line) {
  try {
    return sha256(join(root, line.slice(66))) === line.slice(0, 64)
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}

function sha256(path) {
  const digest = createHash('sha256')
  const buffer = Buffer.alloc(2 ** 20)
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) digest.update(buffer.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return digest.digest('hex')
}
