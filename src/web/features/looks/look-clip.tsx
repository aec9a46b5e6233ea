import { useEffect, useRef } from 'react'

interface LookClipProps {
  readonly bytes: Blob
  readonly label: string
}

/** A short silent film, played once when it is opened and again when asked for. */
export function LookClip({ bytes, label }: LookClipProps) {
  const film = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(bytes)
    if (film.current !== null) film.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [bytes])
  return (
    <video
      ref={film}
      className="look-picture"
      aria-label={label}
      muted
      autoPlay
      playsInline
      disablePictureInPicture
      controlsList="nodownload"
    >
      <track kind="captions" />
    </video>
  )
}
