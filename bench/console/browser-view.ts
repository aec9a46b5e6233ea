import { chromium } from 'playwright-core'
import { benchCase } from './make-store.ts'
import type { Served } from './served.ts'

const visits = 6

/**
 * Milliseconds from asking for the page of a case to the text of its first medium on it, in a Chromium that has seen the console before; the
 * first visit, which fetches the console itself, comes first.
 */
export async function browserViews(served: Served): Promise<number[]> {
  const { address } = served
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en' })
    const [name = '', value = ''] = served.cookie().split('=')
    await context.addCookies([{ name, value, url: address }])
    const millis: number[] = []
    for (let visit = 0; visit < visits; visit += 1) {
      const page = await context.newPage()
      const begun = performance.now()
      await page.goto(`${address}/cases/${encodeURIComponent(benchCase)}`, { waitUntil: 'commit' })
      await page.locator('.medium-text').first().waitFor()
      millis.push(performance.now() - begun)
      await page.close()
    }
    return millis
  } finally {
    await browser.close()
  }
}
