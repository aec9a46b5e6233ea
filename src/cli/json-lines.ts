/** One JSON document of a record, line by line as `JSON.stringify` indents it by two; lists that arrive one by one are never held. */
export async function* jsonLines(record: Readonly<Record<string, unknown>>): AsyncGenerator<string> {
  const fields = Object.entries(record)
  yield '{'
  for (const [index, [name, value]] of fields.entries()) {
    const comma = index < fields.length - 1 ? ',' : ''
    if (isAsyncIterable(value)) yield* listLines(name, value, comma)
    else yield `  ${JSON.stringify(name)}: ${indented(value, '  ')}${comma}`
  }
  yield '}'
}

async function* listLines(name: string, items: AsyncIterable<unknown>, comma: string): AsyncGenerator<string> {
  let held: string | null = null
  for await (const item of items) {
    yield held === null ? `  ${JSON.stringify(name)}: [` : `${held},`
    held = `    ${indented(item, '    ')}`
  }
  if (held === null) yield `  ${JSON.stringify(name)}: []${comma}`
  else {
    yield held
    yield `  ]${comma}`
  }
}

function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
