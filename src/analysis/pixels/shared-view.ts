import type { Picture } from './picture.ts'
import { resample, wholeOf } from './resample.ts'

/** The picture that was looked at last, as long as anyone holds it, with what was made of it. */
let last: { readonly of: WeakRef<Picture>; readonly views: Picture[] } | null = null

/** A whole picture at another size, as `resample` gives it; made once where several analyzers ask for it in turn. Not to be written to. */
export function sharedView(picture: Picture, width: number, height: number): Picture {
  if (last?.of.deref() !== picture) last = { of: new WeakRef(picture), views: [] }
  const known = last.views.find((view) => view.width === width && view.height === height)
  if (known !== undefined) return known
  const view = resample(picture, wholeOf(picture), width, height)
  last.views.push(view)
  return view
}
