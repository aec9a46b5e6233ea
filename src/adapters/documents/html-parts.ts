import type { ReportDocument, ReportFact, ReportFile, ReportPlace, ReportProblem } from '../../application/report/report-document.ts'
import type { Hashes } from '../../domain/evidence.ts'
import { pathPieces } from '../../domain/path-pieces.ts'
import { html, type Markup } from './markup.ts'

/** Text from evidence: its own direction, and broken anywhere rather than too wide. */
export function evidenceText(text: string): Markup {
  return html`<bdi class="text">${text}</bdi>`
}

/** A path: from left to right as a whole, each name in the direction of its letters. */
function pathText(path: string): Markup {
  const pieces = pathPieces(path)
  if (pieces === null) return evidenceText(path)
  return html`<bdi class="text" dir="ltr">${pieces.map(({ text, turns }) => (turns ? html`<bdi dir="rtl">${text}</bdi>` : html`${text}`))}</bdi>`
}

/** Labels and values. */
export function factList(facts: readonly { readonly label: string; readonly value: Markup }[]): Markup {
  return html`<dl>${facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>\n`)}</dl>\n`
}

/** Facts whose values are plain text. */
export function textFacts(facts: readonly ReportFact[]): Markup {
  return factList(facts.map(({ label, value }) => ({ label, value: evidenceText(value) })))
}

/** The three digests, each on its line. */
export function hashLines({ sha256, sha1, md5 }: Hashes): Markup {
  return html`<span class="hash">SHA-256 ${sha256}<br>SHA-1 ${sha1}<br>MD5 ${md5}</span>`
}

/** A problem with its technical detail. */
export function problemText({ text, detail }: ReportProblem): Markup {
  return html`${text}${detail === null ? null : html`<br><span class="minor">${evidenceText(detail)}</span>`}`
}

/** Where a file lies. */
export function placeText({ exhibit, path }: ReportPlace, colon: string): Markup {
  return html`<span class="minor">${exhibit}${colon.trimEnd()}</span> ${pathText(path)}`
}

/** Items one below the other. */
export function plainList(items: readonly Markup[]): Markup {
  return html`<ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

/** A table with one row of column headings. */
export function rowTable(headings: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  return html`${[...longTable(headings, rows)]}`
}

/** The same in pieces, row by row, for a table that may be long. */
export function* longTable(headings: readonly string[], rows: Iterable<readonly Markup[]>): Generator<Markup> {
  yield html`<table><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>\n<tbody>`
  for (const cells of rows) yield html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`
  yield html`</tbody></table>\n`
}

/** One path of an exhibit as the cells of a table row; `isTold` is whether a medium has its place in this file. */
export function fileCells({ path, medium, size, modified, hashes, problem }: ReportFile, isTold: (medium: number) => boolean): Markup[] {
  return [
    mediumNumber(medium, isTold),
    html`${pathText(path)}${hashes === null ? null : html`<br>${hashLines(hashes)}`}${problem === null ? null : html`<br><span class="minor">${problem.text}</span>`}`,
    html`<span class="when"><bdi>${size}</bdi><br><bdi>${modified}</bdi></span>`,
  ]
}

function mediumNumber(medium: number | null, isTold: (medium: number) => boolean): Markup {
  if (medium === null) return html`–`
  return isTold(medium) ? html`<a href="#medium-${medium}">${medium}</a>` : html`${medium}`
}

/** A section of the report under its heading, in pieces. */
export function* section(id: string, heading: string, body: Iterable<Markup>): Generator<Markup> {
  yield html`<section id="${id}" aria-labelledby="${id}-heading">\n<h2 id="${id}-heading">${heading}</h2>\n`
  yield* body
  yield html`</section>\n`
}

/** What stands before the sections: title, facts, the draft notice and how to read the report. */
export function reportHead({ words, head, state, standing }: ReportDocument): Markup {
  return html`<header>
<h1>${words.title}</h1>
${textFacts(head)}<p class="${state}">${standing.notice}</p>
<p><strong>${words['reading-label']}${words.stop}</strong> ${words['reading-text']}</p>
</header>
`
}
