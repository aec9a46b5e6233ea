import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ServerTls } from '../api/create-server.ts'
import { Problem } from '../domain/problem.ts'

/** Reads a certificate (with those that vouch for it after it) and its key, both PEM; what does not fit together is the problem `tls-unfit`. */
export async function readTls(paths: { readonly cert: string; readonly key: string }): Promise<ServerTls & { readonly names: string[] }> {
  try {
    const [cert, key] = await Promise.all([readFile(paths.cert), readFile(paths.key)])
    const certificate = new X509Certificate(cert)
    if (!certificate.checkPrivateKey(createPrivateKey(key))) throw new Problem('tls-unfit', 'the key belongs to another certificate')
    return { cert, key, names: namesIn(certificate.subjectAltName ?? '') }
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem('tls-unfit', cause instanceof Error && 'code' in cause ? String(cause.code) : null, cause)
  }
}

/** The host names and addresses that a certificate is for, as a browser writes them in an address; names with a wildcard are left out. */
function namesIn(alternatives: string): string[] {
  return alternatives.split(', ').flatMap((one) => {
    const { kind, name } = /^(?<kind>DNS|IP Address):(?<name>[^*"]+)$/.exec(one)?.groups ?? {}
    const host = kind === undefined ? undefined : URL.parse(`https://${name?.includes(':') ? `[${name}]` : name}`)?.hostname
    return host === undefined ? [] : [host]
  })
}
