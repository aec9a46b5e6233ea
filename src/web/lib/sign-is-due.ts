const everyMillis = 50_000

/** Whether a sign of the person is to be told again; a little more than once a minute, so that none of the server's minutes goes without. */
export function signIsDue(lastToldAt: number, now: number): boolean {
  return now - lastToldAt >= everyMillis || now < lastToldAt
}
