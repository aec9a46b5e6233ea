import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve, sep } from 'node:path'

/** Where an operating system keeps programs and their libraries. */
const programFolders = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/opt', '/nix/store', '/gnu/store']
/** What the loader of programs looks up; nothing else of /etc is shown. */
const loaderFiles = ['/etc/ld.so.cache', '/etc/alternatives']
const installation = resolve(import.meta.dirname, '..', '..', '..')

let system: readonly string[] | undefined

/** Arguments that show the programs of this machine, read-only, and none of its data. */
export function systemFolders(): readonly string[] {
  system ??= [...programFolders, ...loaderFiles].filter((path) => existsSync(path)).flatMap(shownAsItIs)
  return system
}

/** The folders link into one another on most systems, and a link has to stay one. */
function shownAsItIs(path: string): string[] {
  return lstatSync(path).isSymbolicLink() ? ['--symlink', readlinkSync(path), path] : ['--ro-bind', path, path]
}

/**
 * Arguments that show paths read-only, each where it really lies, with the links that lead there as links: nothing can be mounted on a
 * link. What does not exist is left out.
 */
export function shown(paths: readonly string[]): string[] {
  const trails = paths.filter((path) => existsSync(path)).map(trailOf)
  const places = [...new Set(trails.map(({ place }) => place))]
  const binds = places.filter((place) => !isAmong(places, dirname(place)))
  const links = new Map(trails.flatMap(({ links }) => links))
  const made = [...links].filter(([at]) => !isAmong([...binds, ...programFolders, ...loaderFiles], at))
  return [...binds.flatMap((place) => ['--ro-bind-try', place, place]), ...made.flatMap(([at, to]) => ['--symlink', to, at])]
}

function isAmong(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => folder === path || path.startsWith(`${folder}/`))
}

/** Where a path really lies, and every link on the way there: where it is, and where it leads in its own words. */
function trailOf(path: string): { place: string; links: (readonly [at: string, to: string])[] } {
  const links: [string, string][] = []
  let place = '/'
  for (let parts = resolve(path).split(sep); parts.length > 0; ) {
    const [part = '', ...rest] = parts
    const next = join(place, part)
    const to = lstatSync(next).isSymbolicLink() ? readlinkSync(next) : null
    if (to === null) place = next
    else {
      links.push([next, to])
      place = isAbsolute(to) ? '/' : place
    }
    parts = to === null ? rest : [...to.split(sep), ...rest]
  }
  return { place, links }
}

/** The links in a folder, with those in folders that they lead to: what they lead to is to be shown as well. */
export function linksIn(folder: string, seen: Set<string> = new Set()): string[] {
  if (!existsSync(folder)) return []
  const place = realpathSync(folder)
  if (seen.has(place)) return []
  seen.add(place)
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const path = join(place, entry.name)
    const leads = entry.isSymbolicLink() && existsSync(path)
    return [...(leads ? [path] : []), ...(entry.isDirectory() || (leads && statSync(path).isDirectory()) ? linksIn(path, seen) : [])]
  })
}

/** Packages that lie elsewhere and are linked to. */
function linkedPackages(): string[] {
  const folder = join(installation, 'node_modules')
  const scopes = readdirSync(folder).filter((name) => name.startsWith('@'))
  return [folder, ...scopes.map((name) => join(folder, name))].flatMap((place) =>
    readdirSync(place, { withFileTypes: true }).flatMap((entry) => (entry.isSymbolicLink() ? [join(place, entry.name)] : [])),
  )
}

/** What a script of ours needs: this Node.js, the sources and the packages. */
export const scriptFolders: readonly string[] = [
  process.execPath,
  ...['src', 'node_modules', 'package.json'].map((part) => join(installation, part)),
  ...linkedPackages(),
]

const accelerators = /^(nvidia.*|dri|kfd|dxg)$/

/** Arguments that show the accelerators of this machine, which a model may run on. */
export function acceleratorDevices(): string[] {
  const devices = readdirSync('/dev').filter((name) => accelerators.test(name))
  return devices.flatMap((name) => ['--dev-bind-try', `/dev/${name}`, `/dev/${name}`])
}
