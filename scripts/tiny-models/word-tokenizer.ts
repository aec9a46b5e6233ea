const words = 'open closed today daily street market morning evening bread water bridge station garden window winter summer'.split(' ')
const letters = [...'abcdefghijklmnopqrstuvwxyzåäöéèßабвгдежзийклмнопрстуфхцчшщыьэюя0123456789.,:-']
/** The languages that the tiny model of many languages knows. */
const languages = ['en', 'fr', 'sv', 'de', 'ru']

const end = '</s>'
const unknown = '<unk>'
const padding = '<pad>'

/** A vocabulary of a few words and of letters, in which every text can be read and only words are written. */
export interface TinyVocabulary {
  readonly tokens: readonly string[]
  readonly end: number
  readonly padding: number
  /** Tokens that a translation may be made of. */
  readonly written: readonly number[]
}

/** The vocabulary of a model of one pair of languages, or of many with a token for each. */
export function tinyVocabulary(many: boolean): TinyVocabulary {
  const spaced = words.map((word) => `▁${word}`)
  const tokens = [end, unknown, padding, ...(many ? languages.map((tag) => `__${tag}__`) : []), '▁', ...letters, ...spaced]
  return { tokens, end: 0, padding: tokens.indexOf(padding), written: spaced.map((word) => tokens.indexOf(word)) }
}

/** The files of a tokenizer as a folder of weights holds them. */
export function wordTokenizerFiles(many: boolean): Readonly<Record<string, object>> {
  const { tokens } = tinyVocabulary(many)
  const special = tokens.filter((token) => /^<|^__/.test(token))
  const marks = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true }
  const space = { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' }
  const part = (id: string) => ({ SpecialToken: { id, type_id: 0 } })
  const sequence = { Sequence: { id: 'A', type_id: 0 } }
  const ids = (token: string) => [token, { id: token, ids: [tokens.indexOf(token)], tokens: [token] }]
  return {
    'tokenizer.json': {
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: special.map((content) => ({ id: tokens.indexOf(content), content, ...marks })),
      normalizer: { type: 'Lowercase' },
      pre_tokenizer: space,
      post_processor: {
        type: 'TemplateProcessing',
        single: [...(many ? [part('__en__')] : []), sequence, part(end)],
        pair: [sequence, part(end)],
        special_tokens: Object.fromEntries([end, ...(many ? ['__en__'] : [])].map(ids)),
      },
      decoder: space,
      model: { type: 'Unigram', unk_id: 1, vocab: tokens.map((token, at) => [token, -at / 10]) },
    },
    'tokenizer_config.json': {
      tokenizer_class: many ? 'M2M100Tokenizer' : 'MarianTokenizer',
      eos_token: end,
      unk_token: unknown,
      pad_token: padding,
      clean_up_tokenization_spaces: false,
      model_max_length: 512,
      additional_special_tokens: special.filter((token) => token.startsWith('__')),
      ...(many ? {} : { source_lang: 'fr', target_lang: 'en' }),
    },
  }
}
