import { useEffect, useRef } from 'react'

interface LookPictureProps {
  readonly bytes: Blob
  /** What is shown, for who cannot see it: the claim that it is to settle. */
  readonly label: string
}

/** One rendered picture, drawn and not loaded: the page has no address by which a picture could be had again. */
export function LookPicture({ bytes, label }: LookPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let gone = false
    void createImageBitmap(bytes).then((picture) => {
      if (!gone && canvas.current !== null) draw(canvas.current, picture)
      picture.close()
    })
    return () => {
      gone = true
    }
  }, [bytes])
  // A canvas has no other way to say that it is a picture.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  return <canvas ref={canvas} className="look-picture" role="img" aria-label={label} onContextMenu={(event) => event.preventDefault()} />
}

function draw(canvas: HTMLCanvasElement, picture: ImageBitmap): void {
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
}
