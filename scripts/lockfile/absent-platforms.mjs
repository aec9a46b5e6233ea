const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64']

/**
 * The optional dependencies that packages of a lockfile name and the lockfile has no entry for, by path of the entry. npm
 * leaves them out where a registry does not carry them, and then refuses its own lockfile.
 */
export function absentOptionalDependencies(packages) {
  const absent = {}
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isFound(packages, path, name)) absent[`node_modules/${name}`] = entryFor(name, version, entry.dev)
    }
  }
  return absent
}

/** Where Node looks: beside the package, then in each folder above it. */
function isFound(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true
    if (folder === '') return false
  }
}

/** An entry that keeps every other platform from asking for the package; its bytes are not pinned, as they were not to be had. */
function entryFor(name, version, dev) {
  const words = name.split(/[/-]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${name}@${version} names no platform or no exact version: it cannot be completed by its name.`)
  }
  const libc = os[0] === 'linux' ? { libc: [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'] } : {}
  return { version, cpu, ...(dev ? { dev } : {}), ...libc, optional: true, os }
}
