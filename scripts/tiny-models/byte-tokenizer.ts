import { chatTemplate } from './chat-template.ts'

const special = ['<|endoftext|>', '<|im_start|>', '<end_of_utterance>', '<fake_token_around_image>', '<image>', '<global-img>']

/** Where the marked tokens of the byte vocabulary stand, and how many tokens there are. */
export const tokenIds = { end: 256, start: 257, endOfTurn: 258, image: 260, count: 256 + special.length } as const

/** A tokenizer of the GPT-2 kind whose every token is one byte, as the files that a model folder holds. */
export function tokenizerFiles(): Readonly<Record<string, object>> {
  const vocab = Object.fromEntries([...byteLetters().map((letter, id) => [letter, id]), ...special.map((text, at) => [text, 256 + at])])
  const marks = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true }
  const bytes = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true }
  return {
    'tokenizer.json': {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: special.map((content, at) => ({ id: 256 + at, content, ...marks })),
      normalizer: null,
      pre_tokenizer: bytes,
      post_processor: bytes,
      decoder: bytes,
      model: { type: 'BPE', dropout: null, unk_token: null, fuse_unk: false, byte_fallback: false, vocab, merges: [] },
    },
    'tokenizer_config.json': {
      tokenizer_class: 'GPT2Tokenizer',
      bos_token: '<|im_start|>',
      eos_token: '<end_of_utterance>',
      pad_token: '<|endoftext|>',
      unk_token: '<|endoftext|>',
      clean_up_tokenization_spaces: false,
      model_max_length: 16_384,
      chat_template: chatTemplate,
    },
  }
}

/** The letter by which GPT-2 writes each byte: printable ones are themselves, the others come after U+0100. */
function byteLetters(): string[] {
  const printable = (byte: number) => (byte > 32 && byte < 127) || (byte > 160 && byte < 256 && byte !== 173)
  const bytes = Array.from({ length: 256 }, (_, byte) => byte)
  const shown = bytes.filter(printable).map((byte) => String.fromCodePoint(byte))
  const hidden = bytes.filter((byte) => !printable(byte)).map((_, at) => String.fromCodePoint(256 + at))
  return [...shown, ...hidden]
}
