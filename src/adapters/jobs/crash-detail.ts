/**
 * How a worker ended, in technical facts only: the signal or exit code, the kind of error and the place in the program, or what the wall
 * refused or the loader did not find. What else the
 * error says may hold a path or words of evidence, and stays out.
 */
export function crashDetail(end: string, complaint: string): string {
  const kind = /heap out of memory/.exec(complaint)?.[0] ?? /^(?:Uncaught )?([A-Za-z]*(?:Error|Problem)):/m.exec(complaint)?.[1]
  const place = /\bat .*?([\w.-]+\.[cm]?[jt]s:\d+):\d+\)?$/m.exec(complaint)?.[1]
  const refused = /^bwrap: [^/:\n]*[^/:\s]/m.exec(complaint)?.[0]
  const lacking = /error while loading shared libraries: [\w.+-]+/.exec(complaint)?.[0]
  return [end, kind, place, refused, lacking].filter((part) => part !== undefined).join(' ')
}
