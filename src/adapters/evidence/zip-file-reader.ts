import { read } from 'node:fs'
import { RandomAccessReader } from 'yauzl'

/** So much is read at once: the records of some thousand entries. */
const pieceBytes = 256 * 1024

type Answer = (error: Error | null, bytesRead?: number) => void

/** Answers the many small reads of a ZIP directory out of large pieces of the open file, which stays its owner's to close. */
export class ZipFileReader extends RandomAccessReader {
  readonly #file: number
  #piece = Buffer.alloc(0)
  #pieceAt = 0

  constructor(file: number) {
    super()
    this.#file = file
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, answer: Answer): void {
    if (this.#holds(position, length)) {
      answer(null, this.#copy(buffer, offset, length, position))
      return
    }
    const piece = Buffer.allocUnsafeSlow(Math.max(length, pieceBytes))
    read(this.#file, piece, 0, piece.length, position, (error, bytesRead) => {
      if (error !== null) {
        answer(error)
        return
      }
      this.#piece = piece.subarray(0, bytesRead)
      this.#pieceAt = position
      answer(null, this.#copy(buffer, offset, length, position))
    })
  }

  #holds(position: number, length: number): boolean {
    return position >= this.#pieceAt && position + length <= this.#pieceAt + this.#piece.length
  }

  #copy(buffer: Buffer, offset: number, length: number, position: number): number {
    const from = position - this.#pieceAt
    return this.#piece.copy(buffer, offset, from, from + length)
  }
}
