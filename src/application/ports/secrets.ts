/** Random names and what is kept of secrets. Neither a passphrase nor a token can be told from what this gives to store. */
export interface Secrets {
  /** A new random id with a prefix, such as `p` for people. */
  id(prefix: string): string
  /** A new random token of 32 bytes, for its owner alone. */
  token(): string
  /** What is stored in place of a token. */
  digest(token: string): string
  /** What is stored in place of a passphrase. */
  hash(passphrase: string): Promise<string>
  /** Whether a passphrase is the one behind a stored hash; takes the same time without one, so that names cannot be told from the wait. */
  matches(passphrase: string, hash: string | null): Promise<boolean>
}
