/**
 * Name, version and licence of each package that is not for development only, by name. The lockfile states the licence, else
 * `licenceIn(folder)` does; a package of another platform that was not to be had takes that of a sister of the same family.
 */
export function licenceRows(packages, licenceIn) {
  const carried = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.dev)
  const rows = carried.map(([path, entry]) => [nameOf(path), entry.version, licenceText(entry.license ?? licenceIn(path))])
  const known = rows.filter(([, , licence]) => licence !== undefined)
  const completed = rows.map(([name, version, licence]) => [name, version, licence ?? licenceOfSister(name, known)])
  const unique = new Map(completed.map((row) => [`${row[0]} ${row[1]}`, row]))
  return [...unique.values()].sort(([one], [other]) => (one < other ? -1 : 1))
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function licenceText(licence) {
  return typeof licence === 'object' ? licence.type : licence
}

function licenceOfSister(name, known) {
  const family = name.replace(/(-(android|darwin|freebsd|linux|openharmony|win32)-).*/, '')
  const sister = known.find(([other]) => other.startsWith(`${family}-`) || other === family)
  return sister?.[2] ?? 'not stated'
}
