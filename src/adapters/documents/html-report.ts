import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentRenderer } from '../../application/ports/document-renderer.ts'
import type { ReportDocument } from '../../application/report/report-document.ts'
import { reportHead } from './html-parts.ts'
import { reportSections, sectionMarkup } from './html-sections.ts'
import { html, type Markup } from './markup.ts'

/**
 * Renders a report as one HTML file that loads nothing and runs nothing, piece by piece, so that a long one is never held as text. The
 * same document gives the same bytes.
 */
export function createHtmlReport(): DocumentRenderer<AsyncIterable<string>> {
  const style = readFileSync(join(import.meta.dirname, 'html-report.css'), 'utf8')
  return { render: async (document) => page(document, style) }
}

async function* page(document: ReportDocument, style: string): AsyncGenerator<string> {
  yield `${beginning(document, style).markup}<div class="page">\n${reportHead(document).markup}`
  for (const { markup } of contents(document)) yield markup
  yield '<main>\n'
  for (const { markup } of sectionMarkup(document)) yield markup
  yield '</main>\n</div>\n</body>\n</html>\n'
}

function beginning({ locale, direction, state, words, reference, pageNotice }: ReportDocument, style: string): Markup {
  return html`<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${words.title}, ${reference}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<p class="notice ${state}-notice" role="note">${pageNotice}</p>
`
}

/** Nothing may load, run, send or frame; the one style is named by its hash. */
function policy(style: string): string {
  const digest = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`
}

function* contents(document: ReportDocument): Generator<Markup> {
  const { words, media } = document
  yield html`<nav class="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">${words.contents}</h2>
<ul>`
  for (const { id, heading } of reportSections(document)) {
    yield html`<li><a href="#${id}">${heading}</a>`
    if (id === 'descriptions' && media.length > 0) yield* mediaContents(media)
    yield html`</li>\n`
  }
  yield html`</ul>
</nav>
`
}

function* mediaContents(media: ReportDocument['media']): Generator<Markup> {
  yield html`<ul>`
  for (const { number, heading, kind } of media) yield html`<li><a href="#medium-${number}">${heading} · ${kind}</a></li>\n`
  yield html`</ul>`
}
