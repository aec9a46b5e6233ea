import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { loopbackHosts } from '../api/check-host.ts'
import { createServer } from '../api/create-server.ts'
import type { CareMeans } from '../application/care/care-means.ts'
import type { PeopleMeans } from '../application/people/people-means.ts'
import type { Workspace } from '../application/ports/workspace.ts'
import type { ServePlace } from '../cli/command-context.ts'
import { Problem } from '../domain/problem.ts'
import { installedAnalyzers } from './analyzers.ts'
import { createConsoleSource } from './console-source.ts'
import { installationFolder, programVersion } from './installation-folder.ts'
import { openWorkspaceLooks } from './look-desk.ts'
import { openReportDesk } from './report-desk.ts'
import { readTls } from './tls-files.ts'

const usualPort = 8484

/** Serves the console of a workspace, to a network only encrypted or where the operator said that it may be otherwise. */
export async function serveWorkspace(
  workspace: Workspace,
  people: PeopleMeans & CareMeans,
  place: ServePlace & { readonly data: string },
): Promise<{ readonly address: string; readonly readable: boolean } & AsyncDisposable> {
  const tls = place.tls === null ? null : await readTls(place.tls)
  const readable = tls === null && !isLoopback(place.host)
  if (readable && !place.unencrypted) throw new Problem('tls-missing')
  const source = createConsoleSource(workspace)
  const web = join(installationFolder, 'dist', 'web')
  const onUnexpected = (error: unknown) => void process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  const looks = await openWorkspaceLooks({ source, means: people, data: place.data }, onUnexpected)
  const folderOf = async (reference: string) => join(await workspace.caseFolder(reference), 'reports')
  const desk = openReportDesk({ data: place.data, folderOf, clock: people.clock })
  const app = createServer({
    ...people,
    source,
    searches: workspace.searches,
    looks,
    desk,
    webRoot: existsSync(web) ? web : null,
    tls,
    hosts: [...loopbackHosts, urlHost(place.host), ...(tls?.names ?? [])],
    version: programVersion(),
    pollMillis: 1000,
    analyzers: installedAnalyzers({ faces: true, vision: true }),
    onUnexpected,
  })
  const address = await listen(app, place)
  return {
    address,
    readable,
    [Symbol.asyncDispose]: async () => {
      await app.close()
      desk[Symbol.dispose]()
      await looks[Symbol.asyncDispose]()
      await source[Symbol.asyncDispose]()
    },
  }
}

/** Addresses that no other machine reaches. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** A host as it stands in an address. */
function urlHost(host: string): string {
  return URL.parse(`http://${host.includes(':') ? `[${host}]` : host}`)?.hostname ?? host
}

async function listen(app: FastifyInstance, { port, host, tls }: ServePlace): Promise<string> {
  const shown = (address: string) => (tls === null ? address : address.replace(/^http:/, 'https:'))
  try {
    return shown(await app.listen({ port: port ?? usualPort, host }))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    if (port !== null) throw new Problem('usage', `port ${port} is taken`, error)
    return shown(await app.listen({ port: 0, host }))
  }
}
