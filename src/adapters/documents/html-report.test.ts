import { describe, expect, test } from 'vitest'
import { reportFixture } from '../../../test/fixtures/report-fixture.ts'
import { gather } from '../../../test/gather.ts'
import { createHtmlReport } from './html-report.ts'
import { html } from './markup.ts'

async function page(language: 'en' | 'sv'): Promise<string> {
  return (await gather(await createHtmlReport().render(await reportFixture(language)))).join('')
}

describe('the HTML report', () => {
  test.each(['en', 'sv'] as const)('in %s it is as it was last agreed on', async (language) => {
    await expect(await page(language)).toMatchFileSnapshot(`../../../test/golden/report.${language}.html`)
  })

  test('the same document gives the same bytes', async () => {
    expect(await page('en')).toBe(await page('en'))
  })

  test('it loads nothing, runs nothing and sends nothing', async () => {
    const text = await page('en')
    expect(text).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-`)
    expect(text).not.toMatch(/<(script|img|iframe|object|embed|link|form|svg|video|audio|base)\b/i)
    expect(text).not.toMatch(/\s(on\w+|style|src)=/i)
    expect([...text.matchAll(/href="([^"]*)"/g)].every(([, target]) => target?.startsWith('#'))).toBe(true)
    expect(text).not.toMatch(/url\(|@import/)
  })

  test('every tag it opens it closes, and nothing from evidence opens one', async () => {
    expect(unclosed(await page('en'))).toEqual([])
    expect(await page('en')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; &#39;single&#39;.jpg')
  })

  test('every link leads somewhere and no name is given twice', async () => {
    const text = await page('sv')
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of text.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
    for (const [, label] of text.matchAll(/aria-labelledby="([^"]*)"/g)) expect(ids).toContain(label)
  })

  test('it names its language and direction, and its headings descend by single steps', async () => {
    const text = await page('sv')
    expect(text).toContain('<html lang="sv" dir="ltr">')
    const levels = [...text.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })
})

test('markup escapes every piece of text and leaves markup alone', () => {
  expect(html`<p title="${`"'<`}">${'<b>&'}${html`<i>${1}</i>`}${null}${[html`<u></u>`]}</p>`.markup).toBe(
    '<p title="&quot;&#39;&lt;">&lt;b&gt;&amp;<i>1</i><u></u></p>',
  )
  expect(html`${'\uD800'}`.markup).toBe('\uFFFD')
})

const empty = new Set(['meta', 'br', '!doctype'])

/** Tags that are not closed in order; the style is left out, for it is no markup. */
function unclosed(text: string): string[] {
  const open: string[] = []
  for (const [, close, name = ''] of text.replace(/<style>[^]*<\/style>/, '').matchAll(/<(\/?)(!?[a-z][a-z0-9]*)\b[^>]*>/gi)) {
    if (empty.has(name)) continue
    if (close === '') open.push(name)
    else if (open.pop() !== name) return [...open, name]
  }
  return open
}
