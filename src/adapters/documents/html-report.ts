import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentRenderer } from '../../application/ports/document-renderer.ts'
import type { ReportDocument } from '../../application/report/report-document.ts'
import { reportHead } from './html-parts.ts'
import { reportSections, sectionMarkup } from './html-sections.ts'
import { html, type Markup } from './markup.ts'

/** Renders a report as one HTML file that loads nothing and runs nothing. The same document gives the same bytes. */
export function createHtmlReport(): DocumentRenderer {
  const style = readFileSync(join(import.meta.dirname, 'html-report.css'), 'utf8')
  return { render: async (document) => new TextEncoder().encode(page(document, style).markup) }
}

function page(document: ReportDocument, style: string): Markup {
  const { locale, direction, words, reference, pageNotice } = document
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
<p class="notice" role="note">${pageNotice}</p>
<div class="page">
${reportHead(document)}${contents(document)}<main>
${sectionMarkup(document)}</main>
</div>
</body>
</html>
`
}

/** Nothing may load, run, send or frame; the one style is named by its hash. */
function policy(style: string): string {
  const digest = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`
}

function contents(document: ReportDocument): Markup {
  const { words, media } = document
  const under = (id: string) =>
    id === 'descriptions' && media.length > 0
      ? html`<ul>${media.map(({ number, heading, kind }) => html`<li><a href="#medium-${number}">${heading} · ${kind}</a></li>\n`)}</ul>`
      : null
  const items = reportSections(document).map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a>${under(id)}</li>\n`)
  return html`<nav class="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">${words.contents}</h2>
<ul>${items}</ul>
</nav>
`
}
