/** The side of what pictures are shrunk to. */
export const side = 64

/** How far the window of a box filter along `length` elements reaches ahead, and from where on behind elements have left it. */
export function windowOf(length: number): { readonly ahead: number; readonly behind: number } {
  const window = Math.floor((length + 2 * side - 1) / (2 * side))
  const ahead = Math.floor((window + 2) / 2) - 1
  return { ahead, behind: window - ahead }
}

/** Which of `length` elements stands for one of the 64 cells. */
export function picked(cell: number, length: number): number {
  return Math.floor(((cell + 0.5) * length) / side)
}
