import { argon2, createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Secrets } from '../../application/ports/secrets.ts'
import { type Argon2Cost, parsePhc, phcOf } from './phc-string.ts'

/** The second choice of RFC 9106, section 4: 64 MiB, three passes, four lanes. Above what OWASP asks for. */
const recommended: Argon2Cost = { memory: 65_536, passes: 3, lanes: 4 }

const derive = promisify(argon2)
const tagBytes = 32

/** The random numbers of this machine, and Argon2id as its runtime has it. */
export function machineSecrets(cost: Argon2Cost = recommended): Secrets {
  const oneAfterAnother = inTurn()
  const nobody = phcOf(cost, randomBytes(16), randomBytes(tagBytes))
  return {
    id: (prefix) => `${prefix}-${randomBytes(12).toString('hex')}`,
    token: () => randomBytes(32).toString('base64url'),
    digest: (token) => createHash('sha256').update(token).digest('hex'),
    hash: (passphrase) =>
      oneAfterAnother(async () => {
        const salt = randomBytes(16)
        return phcOf(cost, salt, await tagOf(passphrase, salt, cost))
      }),
    matches: (passphrase, hash) =>
      oneAfterAnother(async () => {
        const kept = parsePhc(hash ?? nobody)
        const same = timingSafeEqual(await tagOf(passphrase, kept.salt, kept.cost), kept.tag)
        return same && hash !== null
      }),
  }
}

/** Letters are brought to one form first, so that another keyboard types the same passphrase. */
function tagOf(passphrase: string, nonce: Buffer, { memory, passes, lanes }: Argon2Cost): Promise<Buffer> {
  return derive('argon2id', { message: passphrase.normalize('NFKC'), nonce, memory, passes, parallelism: lanes, tagLength: tagBytes })
}

/** One at a time: many requests at once must not take the machine's memory. */
function inTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}
