import type { Picture } from '../pixels/picture.ts'

/** A frame whose pixels we own until it is given back. */
export interface OwnedFrame {
  frame: number
  pts: number
  picture: Picture
}

/** Lends frame buffers and takes them back, so that a film of any length needs the memory of a few frames. */
export interface FramePool {
  copyOf(frame: OwnedFrame): OwnedFrame
  giveBack(frame: OwnedFrame): void
}

/** A pool for frames of one size; a frame of another size starts it anew. */
export function createFramePool(): FramePool {
  const free: Uint8Array[] = []
  return {
    copyOf({ frame, pts, picture }) {
      const spare = free.pop()
      const data = spare !== undefined && spare.length === picture.data.length ? spare : new Uint8Array(picture.data.length)
      data.set(picture.data)
      return { frame, pts, picture: { ...picture, data } }
    },
    giveBack({ picture }) {
      free.push(picture.data)
    },
  }
}
