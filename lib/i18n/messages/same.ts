/** The keys of a language's words, with any words: one key more or less than the other language has does not compile. */
export type Same<Words> = { [Key in keyof Words]: Words[Key] extends string ? string : Same<Words[Key]> };
