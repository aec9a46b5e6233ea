/** The JSON in a model's reply; null where there is none. Models put a reply between fences now and then: it is between the outer braces. */
export function jsonIn(reply: string): unknown {
  const [from, to] = [reply.indexOf('{'), reply.lastIndexOf('}')]
  if (from < 0 || to < from) return null
  try {
    return JSON.parse(reply.slice(from, to + 1))
  } catch {
    return null
  }
}
