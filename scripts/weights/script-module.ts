import { runInNewContext } from 'node:vm'

/**
 * What a CommonJS file of a pinned package exports, as plain JSON. Some packages carry weights as scripts that only return data; the
 * script sees neither modules nor globals of ours.
 */
export function readScriptModule(source: string): unknown {
  const sandbox = { module: { exports: {} }, exports: {} }
  const code = `(function () { ${source}\n;})(); JSON.stringify(module.exports.default ?? module.exports)`
  return JSON.parse(runInNewContext(code, sandbox, { timeout: 20_000, contextCodeGeneration: { strings: false, wasm: false } }))
}
