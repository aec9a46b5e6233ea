/**
 * How a worker ended, in technical facts only: the signal or exit code, the kind of error and the place in the program. What the
 * error says may hold a path or words of evidence, and stays out.
 */
export function crashDetail(end: string, complaint: string): string {
  const kind = /heap out of memory/.exec(complaint)?.[0] ?? /^(?:Uncaught )?([A-Za-z]*(?:Error|Problem)):/m.exec(complaint)?.[1]
  const place = /\bat .*?([\w.-]+\.[cm]?[jt]s:\d+):\d+\)?$/m.exec(complaint)?.[1]
  return [end, kind, place].filter((part) => part !== undefined).join(' ')
}
