import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { DocumentRenderer } from '../../application/ports/document-renderer.ts'
import type { ReportDocument } from '../../application/report/report-document.ts'
import { openPrinter } from './printable-text.ts'
import { type LoadedFace, type ReportFaces, reportFaces } from './report-fonts.ts'
import { typstData } from './typst-data.ts'

const folder = import.meta.dirname

/** Renders a report as tagged PDF/A-2a. The document's date is the only one in it, so the same document gives the same bytes. */
export function createTypstReport(): DocumentRenderer<Uint8Array> {
  const template = readFileSync(join(folder, 'report.typ'), 'utf8')
  let faces: ReturnType<typeof reportFaces> | null = null
  return {
    async render(document) {
      faces ??= reportFaces()
      return renderPdf(document, template, faces(languageOf(document).code))
    },
  }
}

function renderPdf(document: ReportDocument, template: string, faces: ReportFaces): Uint8Array {
  const printer = openPrinter(faces)
  const report = typstData(document, (text) => printer.print(text))
  const used = printer.used()
  const compiler = openCompiler([...used, faces.mono])
  const data = { report, families: used.map(({ family }) => family), mono: faces.mono.family, language: languageOf(document) }
  compiler.mapShadow(join(folder, 'report.json'), Buffer.from(JSON.stringify(data)))
  const compiled = compiler.compile({ mainFileContent: template })
  if (compiled.result === null) throw failure(compiled.takeError())
  const creationTimestamp = Math.floor(Date.parse(document.created) / 1000)
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-2a', pdfTags: true, creationTimestamp })
  // The compiler keeps what it laid out for the next compilation, which for a large case is a lot and never used again.
  compiler.evictCache(0)
  return pdf
}

function openCompiler(faces: readonly LoadedFace[]): NodeCompiler {
  return NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: faces.flatMap(({ blobs }) => blobs) }] })
}

function languageOf({ locale }: ReportDocument): { readonly code: string; readonly region: string | null } {
  const { language, region } = new Intl.Locale(locale)
  return { code: language, region: region ?? null }
}

/** Diagnostics can quote the report, so the message holds none of them; they are the cause. */
function failure(error: NodeError | null): Error {
  return new Error('the report could not be laid out', { cause: error?.shortDiagnostics })
}
