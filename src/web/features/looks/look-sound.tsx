import { useEffect, useState } from 'react'
import { useWords } from '../interface/words-context.tsx'

/** An excerpt of sound, quiet and without any picture, played once. */
export function LookSound({ bytes }: { readonly bytes: Blob }) {
  const { say } = useWords()
  const [playing, setPlaying] = useState(true)
  useEffect(() => {
    const place = new AudioContext()
    void play(place, bytes).then(() => setPlaying(false))
    return () => void place.close()
  }, [bytes])
  return <p className="look-sound">{say(playing ? 'looks.sound-playing' : 'looks.sound-over')}</p>
}

async function play(place: AudioContext, bytes: Blob): Promise<void> {
  const source = place.createBufferSource()
  source.buffer = await place.decodeAudioData(await bytes.arrayBuffer())
  source.connect(place.destination)
  await new Promise<void>((resolve) => {
    source.onended = () => resolve()
    source.start()
  })
}
