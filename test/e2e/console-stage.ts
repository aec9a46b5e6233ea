import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { loopbackHosts } from '../../src/api/check-host.ts'
import { createServer } from '../../src/api/create-server.ts'
import type { ConsoleSource } from '../../src/application/ports/console-source.ts'
import { fixtureAnalyzers } from '../fixtures/report-fixture.ts'

/** The built console over a source of cases, and a browser before it. Every answer of the server is remembered. */
export interface ConsoleStage {
  readonly address: string
  readonly answers: readonly { readonly url: string; readonly type: string }[]
  readonly faults: readonly unknown[]
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** Builds the console into a temporary folder, serves it on a free port of this machine and starts Chromium. */
export async function setStage(source: ConsoleSource): Promise<ConsoleStage> {
  const webRoot = await mkdtemp(join(tmpdir(), 'console-'))
  await buildConsole(webRoot)
  const faults: unknown[] = []
  const server = createServer({
    source,
    webRoot,
    version: 'test',
    pollMillis: 100,
    analyzers: fixtureAnalyzers,
    hosts: loopbackHosts,
    onUnexpected: (fault) => faults.push(fault),
  })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await startChromium()
  const answers: { url: string; type: string }[] = []
  return {
    address,
    answers,
    faults,
    open: async (path, options) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
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
