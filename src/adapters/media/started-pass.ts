import type { FilmTaker, FramePass } from '../../application/ports/media-decoder.ts'
import type { DecoderChild } from './decoder-child.ts'

/** A pass by a decoder that is being started; `listen` is told of it at once, and what it gives is called when somebody reads. */
export function startedPass(
  starting: Promise<DecoderChild>,
  listen: (child: DecoderChild) => (taker: FilmTaker) => Promise<void>,
): FramePass {
  const started = starting.then((child) => ({ child, tell: listen(child) }))
  // Why it could not be started is told to who reads.
  started.catch(() => undefined)
  return {
    async read(taker) {
      const { tell } = await started
      await tell(taker)
    },
    async [Symbol.asyncDispose]() {
      const [start] = await Promise.allSettled([started])
      if (start.status === 'fulfilled') await start.value.child[Symbol.asyncDispose]()
    },
  }
}
