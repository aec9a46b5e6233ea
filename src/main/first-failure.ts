/**
 * What went wrong first where putting things away failed as well, as it does on a full disk; of several the first that is `known`.
 * Errors met while disposing hold the earlier one as `suppressed` (ECMAScript explicit resource management).
 */
export function firstFailure(error: unknown, known: (error: unknown) => boolean): unknown {
  const met = inOrder(error)
  return met.find(known) ?? met[0]
}

function inOrder(error: unknown): unknown[] {
  return error instanceof SuppressedError ? [...inOrder(error.suppressed), ...inOrder(error.error)] : [error]
}
