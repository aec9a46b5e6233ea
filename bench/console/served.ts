import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** A console that was started as an operator starts it, and someone who is signed in there. */
export interface Served extends AsyncDisposable {
  readonly address: string
  /** The cookie of who is signed in now: `name=value`. */
  cookie(): string
  /** Asks with GET; the milliseconds until the whole answer was there, and the answer. */
  get(path: string): Promise<Answered>
  post(path: string, body: object): Promise<Answered>
}

export interface Answered {
  readonly millis: number
  readonly body: unknown
}

const name = 'A. Bench'
const passphrase = 'a bench of long planks'

/** Starts the server over a workspace and signs in. */
export async function serve(folder: string): Promise<Served> {
  const program = join(import.meta.dirname, '../../src/main/cli.ts')
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--json', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part
      const found = /"address":"([^"]+)"/.exec(text)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  let cookie = ''
  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const begun = performance.now()
    const headers = { cookie, origin: address, 'content-type': 'application/json' }
    const response = await fetch(address + path, { ...init, headers })
    const body: unknown = await response.json()
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(body)}`)
    return { millis: performance.now() - begun, body }
  }
  const post = (path: string, body: object) => ask(path, { method: 'POST', body: JSON.stringify(body) })
  const me = (await ask('/api/me', {})).body
  const isFirst = typeof me === 'object' && me !== null && 'first' in me && me.first === true
  await post(isFirst ? '/api/first-profile' : '/api/sign-in', { name, passphrase, ...(isFirst ? { role: 'investigator' } : {}) })
  // Nothing of a case is told before the work of the day begins, or after a while without a sign; what means nothing now is left out.
  for (const what of ['begin', 'seen']) await post('/api/care/work', { what, offsetMinutes: 0 })
  return {
    address,
    cookie: () => cookie,
    get: (path) => ask(path, {}),
    post,
    [Symbol.asyncDispose]: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}
