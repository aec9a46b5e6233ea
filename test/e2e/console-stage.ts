import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { createServer, type ServerDeps } from '../../src/api/create-server.ts'
import type { CareMeans } from '../../src/application/care/care-means.ts'
import { noteWork } from '../../src/application/care/note-work.ts'
import type { PeopleMeans } from '../../src/application/people/people-means.ts'
import { beginSignIn } from '../../src/application/people/sign-in.ts'
import type { ConsoleSource } from '../../src/application/ports/console-source.ts'
import type { Person } from '../../src/domain/review/person.ts'
import { somebody } from '../fixtures/people.ts'
import { serverDeps } from '../fixtures/server-deps.ts'
import { keepWords } from './last-words.ts'

type Means = PeopleMeans & CareMeans

/** The built console over a source of cases, and a browser before it. Every answer of the server is remembered. */
export interface ConsoleStage {
  readonly address: string
  readonly answers: readonly { readonly url: string; readonly type: string }[]
  readonly faults: readonly unknown[]
  /** A page in a browser of its own, where `who` is signed in and at work: the first investigator, unless it says who, or nobody with null. */
  open(path: string, options?: BrowserContextOptions, who?: Person | null): Promise<Page>
  /** Takes out of the faults those that a test caused on purpose, and gives them. */
  expected(told: RegExp): readonly unknown[]
  readonly people: Means
  close(): Promise<void>
}

/** Builds the console into a temporary folder, serves it on a free port of this machine and starts Chromium. */
export async function setStage(source: ConsoleSource, over: Partial<ServerDeps> = {}): Promise<ConsoleStage> {
  const webRoot = await mkdtemp(join(tmpdir(), 'console-'))
  await buildConsole(webRoot)
  const faults: unknown[] = []
  const deps = { ...(await serverDeps()), source, webRoot, pollMillis: 100, onUnexpected: (fault: unknown) => faults.push(fault), ...over }
  const server = createServer(deps)
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await startChromium()
  const answers: { url: string; type: string }[] = []
  return {
    address,
    answers,
    faults,
    people: deps,
    expected: (told) => {
      const found = faults.filter((fault) => told.test(String(fault)))
      for (const fault of found) faults.splice(faults.indexOf(fault), 1)
      return found
    },
    open: async (path, options, who) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      if (who !== null) await atWork(context, address, { means: deps, who: who ?? (await usual(deps)) })
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      keepWords(() => textOf(page))
      page.on('response', (response) => answers.push({ url: response.url(), type: response.headers()['content-type'] ?? '' }))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('pageerror', (error) => faults.push(error))
      await page.goto(address + path)
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
      await rm(webRoot, { recursive: true })
    },
  }
}

/** Where a page is and what it says, as far as it is still open. */
async function textOf(page: Page): Promise<string> {
  return page.isClosed() ? '' : `${page.url()}\n${(await page.innerText('body')).slice(0, 3000)}`
}

/** The investigator whose profile is the first, made when it is first needed. */
async function usual(means: PeopleMeans): Promise<Person> {
  const [first] = await means.people.people()
  return first?.person ?? somebody(means, 'A. Berg')
}

/** Signs somebody in, in a browser, with their work begun, so that pages of cases are open to them. */
async function atWork(context: BrowserContext, address: string, { means, who }: { readonly means: Means; readonly who: Person }) {
  const token = await beginSignIn(means, who)
  await noteWork(means, who.id, { what: 'begin', reason: null, offsetMinutes: 0 })
  await context.addCookies([{ name: 'wordveil', value: token, url: `${address}/api`, httpOnly: true, sameSite: 'Strict' }])
}

// In a process of its own: the test runner's NODE_ENV would give the parts as they are for unit tests, where no list is virtual.
async function buildConsole(outDir: string): Promise<void> {
  const root = join(import.meta.dirname, '../..')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: root,
    env,
  })
}

function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
}
