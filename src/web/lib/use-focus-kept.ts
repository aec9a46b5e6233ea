import { useEffect, useRef } from 'react'

/** Hands the focus to the heading of the page where what had it went away as `what` changed. */
export function useFocusKept(what: unknown): void {
  const before = useRef(what)
  useEffect(() => {
    if (before.current === what) return
    before.current = what
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
  }, [what])
}
