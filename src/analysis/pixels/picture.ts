/** An upright picture: 8-bit RGB, interleaved, row by row; `data.length === width * height * 3`. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}
