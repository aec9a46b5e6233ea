import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { loopbackHosts } from '../api/check-host.ts'
import { createServer } from '../api/create-server.ts'
import type { CareMeans } from '../application/care/care-means.ts'
import type { PeopleMeans } from '../application/people/people-means.ts'
import type { Workspace } from '../application/ports/workspace.ts'
import { Problem } from '../domain/problem.ts'
import { installedAnalyzers } from './analyzers.ts'
import { createConsoleSource } from './console-source.ts'
import { installationFolder, programVersion } from './installation-folder.ts'
import { openWorkspaceLooks } from './look-desk.ts'

const usualPort = 8484

/** Serves the console of a workspace. Port 0 takes a free one; null the usual one, or a free one where that is taken. */
export async function serveWorkspace(
  workspace: Workspace,
  people: PeopleMeans & CareMeans,
  place: { readonly port: number | null; readonly host: string; readonly data: string },
): Promise<{ readonly address: string } & AsyncDisposable> {
  const source = createConsoleSource(workspace)
  const web = join(installationFolder, 'dist', 'web')
  const isLoopback = ['127.0.0.1', 'localhost', '::1'].includes(place.host)
  const onUnexpected = (error: unknown) => void process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  const looks = await openWorkspaceLooks({ source, means: people, data: place.data }, onUnexpected)
  const app = createServer({
    ...people,
    source,
    searches: workspace.searches,
    looks,
    webRoot: existsSync(web) ? web : null,
    hosts: isLoopback ? loopbackHosts : [...loopbackHosts, place.host],
    version: programVersion(),
    pollMillis: 1000,
    analyzers: installedAnalyzers({ faces: true, vision: true }),
    onUnexpected,
  })
  const address = await listen(app, place)
  return {
    address,
    [Symbol.asyncDispose]: async () => {
      await app.close()
      await looks[Symbol.asyncDispose]()
      await source[Symbol.asyncDispose]()
    },
  }
}

async function listen(app: FastifyInstance, { port, host }: { readonly port: number | null; readonly host: string }): Promise<string> {
  try {
    return await app.listen({ port: port ?? usualPort, host })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    if (port !== null) throw new Problem('usage', `port ${port} is taken`, error)
    return app.listen({ port: 0, host })
  }
}
