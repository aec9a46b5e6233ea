/** What a hash costs: memory in KiB, passes over it, and lanes that go at once. */
export interface Argon2Cost {
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

interface Argon2Hash {
  readonly cost: Argon2Cost
  readonly salt: Buffer
  readonly tag: Buffer
}

/** An Argon2id hash in the PHC string format, which names its parameters: they can be raised later without losing anyone. */
export function phcOf({ memory, passes, lanes }: Argon2Cost, salt: Buffer, tag: Buffer): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${lanes}$${unpadded(salt)}$${unpadded(tag)}`
}

const form = /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=(?<lanes>\d+)\$(?<salt>[A-Za-z0-9+/]+)\$(?<tag>[A-Za-z0-9+/]+)$/

/** Reads such a string back; one of another form is a fault of the store. */
export function parsePhc(text: string): Argon2Hash {
  const { memory, passes, lanes, salt, tag } = form.exec(text)?.groups ?? {}
  if (salt === undefined || tag === undefined) throw new Error('a stored passphrase hash is not in the PHC form')
  return {
    cost: { memory: Number(memory), passes: Number(passes), lanes: Number(lanes) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
