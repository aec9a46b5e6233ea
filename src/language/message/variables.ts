/** The names of the variables that a MessageFormat 2 source takes, read by the type checker. `.local` is not supported. */
export type VariablesOf<Source extends string> = Source extends `${string}$${infer Rest}` ? NameAt<Rest> | VariablesOf<Rest> : never

type NameAt<Rest extends string> = UpTo<UpTo<UpTo<Rest, '}'>, ' '>, '\n'>

type UpTo<Text extends string, Mark extends string> = Text extends `${infer Head}${Mark}${string}` ? Head : Text
