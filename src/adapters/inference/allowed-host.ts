import { Problem } from '../../domain/problem.ts'

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * The address of a model server, checked: plain http(s) without a name or password in it, on this machine or on a host that the
 * administrator named in `WORDVEIL_MODEL_HOSTS` (`host` or `host:port`, separated by commas). Throws `model-unreachable`.
 */
export function allowedAddress(address: string, named: string | undefined): URL {
  const url = URL.parse(address)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) throw new Problem('model-unreachable', 'the address is no http address')
  if (url.username !== '' || url.password !== '') throw new Problem('model-unreachable', 'the address holds a name or password')
  const hosts = (named ?? '').split(',').map((host) => host.trim().toLowerCase())
  const allowed = loopback.has(url.hostname) || hosts.includes(url.hostname) || hosts.includes(url.host)
  if (!allowed) throw new Problem('model-unreachable', `${url.hostname} is not among the hosts that are allowed`)
  return url
}
