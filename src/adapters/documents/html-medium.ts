import type { ReportMedium, ReportPassage, ReportSentence } from '../../application/report/report-document.ts'
import type { ReportWords } from '../../application/report/report-words.ts'
import { evidenceText, factList, hashLines, placeText, plainList, problemText, rowTable } from './html-parts.ts'
import { html, type Markup } from './markup.ts'

/** One medium: its facts, its description, and what each sentence rests on. */
export function mediumArticle(medium: ReportMedium, words: ReportWords): Markup {
  const id = `medium-${medium.number}`
  const sentences = medium.passages.flatMap((passage) => passage.sentences)
  return html`<article id="${id}" aria-labelledby="${id}-heading">
<h3 id="${id}-heading">${medium.heading} · ${medium.kind}</h3>
${mediumFacts(medium, words)}<h4>${words.description}</h4>
${sentences.length === 0 ? html`<p>${words['no-description']}</p>\n` : medium.passages.map(passageText)}${sentences.length === 0 ? null : basisTable(sentences, words)}</article>
`
}

function mediumFacts(medium: ReportMedium, words: ReportWords): Markup {
  const failures = medium.failures.map(({ analysis, problem }) => html`${analysis}${words.colon}${problemText(problem)}`)
  return factList([
    { label: words['outcome-label'], value: html`${medium.outcome}` },
    { label: words['found-at'], value: plainList(medium.places.map((place) => placeText(place, words.colon))) },
    ...medium.facts.map(({ label, value }) => ({ label, value: evidenceText(value) })),
    { label: words['hashes-label'], value: hashLines(medium.hashes) },
    ...medium.problems.map((problem) => ({ label: words['problem-label'], value: problemText(problem) })),
    ...(failures.length === 0 ? [] : [{ label: words['not-analysed'], value: plainList(failures) }]),
  ])
}

function passageText({ heading, time, sentences }: ReportPassage): Markup {
  const head = heading === null ? null : html`<h5>${heading}${time === null ? null : html` <span class="minor">${time}</span>`}</h5>\n`
  return html`${head}<ol class="sentences" role="list">${sentences.map(sentenceItem)}</ol>\n`
}

function sentenceItem({ number, text }: ReportSentence): Markup {
  return html`<li id="s-${number}"><span class="number">${number}</span> <span class="text">${text}</span></li>\n`
}

function basisTable(sentences: readonly ReportSentence[], words: ReportWords): Markup {
  const rows = sentences.map(({ number, claims, basis }) => [
    html`<a href="#s-${number}">${number}</a>`,
    plainList(claims.map(({ text }) => html`<span class="hash when">${text}</span>`)),
    html`${basis}`,
  ])
  return html`<h4>${words['basis-heading']}</h4>\n${rowTable([words['sentence-label'], words['claims-label'], words['basis-label']], rows)}`
}
