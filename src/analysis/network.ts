/** A dense array with its shape. The dtype follows the array type. */
export interface Tensor {
  readonly data: Float32Array | BigInt64Array | Int32Array | Uint8Array
  readonly dims: readonly number[]
}

/** A loaded neural network. The same input gives the same output; it keeps no state between runs. */
export interface Network {
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>
}
