import { parseSync, Visitor } from 'oxc-parser'

/** One import of a module: what is written between the quotes, and whether the types only are taken. */
export interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

/** All imports of a source: static, re-exported, dynamic, and those inside types. Throws where the source does not parse. */
export function readImports(path: string, source: string): readonly Import[] {
  const { program, errors } = parseSync(path, source)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path} does not parse: ${error.message}`)
  const imports: Import[] = []
  const add = (specifier: string, kind: string | undefined) => imports.push({ specifier, typeOnly: kind === 'type' })
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source.value, node.exportKind)
    },
    ImportExpression: (node) => {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string') add(node.source.value, 'value')
    },
    TSImportType: (node) => add(node.source.value, 'type'),
  }).visit(program)
  return imports
}
