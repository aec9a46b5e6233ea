import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign, verify } from 'node:crypto'
import { constants, copyFileSync, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'

/** Signs the state of an audit log with this installation's key (Ed25519). */
export interface CheckpointSigner {
  /** The public key, SPKI in base64. */
  readonly key: string
  /** Signature in base64. */
  sign(note: string): string
}

/** What one checkpoint vouches for. `previous` is the size of the checkpoint before it, 0 for the first: none can be taken out unseen. */
export interface Checkpoint {
  readonly log: string
  readonly size: number
  readonly root: string
  readonly at: string
  readonly previous: number
}

/** The text that is signed: what log, how many entries, which root, then when and after what. One line each, like a C2SP checkpoint. */
export function checkpointNote({ log, size, root, at, previous }: Checkpoint): string {
  return `wordveil/${log}\n${size}\n${root}\nat ${at}\nafter ${previous}\n`
}

/** Opens the installation's key, made at first use and readable by its owner only. An empty file never was one: a full disk left such. */
export function openCheckpointSigner(path: string): CheckpointSigner {
  if (statSync(path, { throwIfNoEntry: false })?.size === 0) rmSync(path)
  const secret = existsSync(path) ? createPrivateKey(readFileSync(path)) : makeKey(path)
  return { key: publicText(secret), sign: (note) => sign(null, Buffer.from(note), secret).toString('base64') }
}

/** Whether `signature` over `note` was made with the holder of `key`, both spelled as they were written; false also for a key that is none. */
export function signatureHolds(key: string, note: string, signature: string): boolean {
  const holder = publicKey(key)
  const bytes = Buffer.from(signature, 'base64')
  return holder !== null && bytes.toString('base64') === signature && verify(null, Buffer.from(note), holder, bytes)
}

function publicKey(key: string): KeyObject | null {
  try {
    const holder = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    return holder.asymmetricKeyType === 'ed25519' ? holder : null
  } catch {
    // Altered text that is no key at all: nothing signed by it can hold.
    return null
  }
}

/**
 * The key is whole before it has its name, so that nothing that ends this process, or a full disk, leaves a part of one; of two processes that begin at
 * once, one makes the key of both.
 */
function makeKey(path: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ed25519')
  const part = `${path}.${randomUUID()}.part`
  try {
    writeFileSync(part, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx', flush: true })
    nameOnce(part, path)
  } finally {
    rmSync(part, { force: true })
  }
  return createPrivateKey(readFileSync(path))
}

function nameOnce(part: string, path: string): void {
  try {
    linkSync(part, path)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    if (code === 'EEXIST') return
    // Some file systems have no links.
    copyFileSync(part, path, constants.COPYFILE_EXCL)
  }
}

function publicText(secret: KeyObject): string {
  return createPublicKey(secret).export({ format: 'der', type: 'spki' }).toString('base64')
}
