import type { Page } from 'playwright-core'

const furthest = 80

type Way = 'Tab' | 'Shift+Tab'

/** Goes from one thing to the next with the tab key, or back, until one of this name has the focus; the name is its text or label. */
export async function tabTo(page: Page, name: string, way: Way = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < furthest; step++) {
    const [here, hint] = await page.evaluate(nameOfFocus)
    if (here === name || hint === name) return
    passed.push(here)
    await page.keyboard.press(way)
  }
  throw new Error(`“${name}” cannot be reached by keyboard; passed: ${passed.join(' | ')}`)
}

/** Goes to a thing and presses it. */
export async function pressOn(page: Page, name: string, way: Way = 'Tab'): Promise<void> {
  await tabTo(page, name, way)
  await page.keyboard.press('Enter')
}

/** Goes to a field and types into it. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.type(text)
}

/** Runs in the page: the text or the label of what has the focus, and the label that is only read out. */
function nameOfFocus(): [string, string] {
  const focus = document.activeElement
  if (focus === null || focus === document.body) return ['', '']
  const label = focus instanceof HTMLInputElement ? (focus.labels?.[0]?.textContent ?? '') : (focus.textContent ?? '')
  return [label.trim(), focus.getAttribute('aria-label') ?? '']
}
