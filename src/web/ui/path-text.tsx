import { pathPieces } from '../../domain/path-pieces.ts'

/** A path or a file name: from left to right as a whole, each name in the direction of its letters. */
export function PathText({ path }: { readonly path: string }) {
  const pieces = pathPieces(path)
  if (pieces === null) return <bdi className="path">{path}</bdi>
  let at = 0
  return (
    <bdi className="path" dir="ltr">
      {pieces.map(({ text, turns }) => {
        at += text.length
        return turns ? (
          <bdi key={at} dir="rtl">
            {text}
          </bdi>
        ) : (
          text
        )
      })}
    </bdi>
  )
}
