import { Problem } from '../../domain/problem.ts'
import { endWithAll } from '../sandbox/end-with-all.ts'
import { startWalled } from '../sandbox/start-walled.ts'
import { walledTesseract } from './walled-tesseract.ts'

export interface ProcessLimits {
  readonly seconds: number
  readonly outputBytes: number
}

/** Runs a program with input on stdin and returns stdout as text; it gets one thread and is killed at a limit. */
export async function runTesseract(command: string, args: readonly string[], input: Uint8Array, limits: ProcessLimits): Promise<string> {
  const child = startWalled(walledTesseract(command, args, 'nothing'), {
    pipes: ['pipe', 'pipe', 'pipe', 'ignore', 'ignore'],
    environment: { PATH: process.env.PATH, LC_ALL: 'C', OMP_THREAD_LIMIT: '1' },
  })
  const { stdin, stdout, stderr } = child
  if (stdin === null || stdout === null || stderr === null) throw new Error('tesseract has no pipes')
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const stop = (problem: Problem) => {
    endWithAll(child)
    reject(problem)
  }
  const timer = setTimeout(() => stop(new Problem('time-limit', `tesseract took more than ${limits.seconds} s`)), limits.seconds * 1000)
  const output: Buffer[] = []
  let size = 0
  stdout.on('data', (chunk: Buffer) => {
    size += chunk.length
    output.push(chunk)
    if (size > limits.outputBytes) stop(new Problem('memory-limit', 'tesseract wrote too much'))
  })
  // Its warnings name nothing that the exit code does not tell.
  stderr.resume()
  // A program that ends early closes its input; the exit code tells why.
  stdin.on('error', () => undefined)
  child.on('error', (cause) => reject(new Problem('analyzer-failed', 'tesseract could not be started', cause)))
  child.on('close', (code) => {
    if (code === 0) resolve(Buffer.concat(output).toString('utf8'))
    else reject(new Problem('analyzer-failed', `tesseract ended with code ${code}`))
  })
  stdin.end(input)
  return promise.finally(() => clearTimeout(timer))
}
