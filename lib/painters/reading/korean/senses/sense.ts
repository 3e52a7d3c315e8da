/** Where a Korean word stands. */
export type Context = {
  sentence: string;
  /** The token before, "" at the start. */
  previous: string;
  /** Up to four tokens before, joined by spaces. */
  behind: string;
  /** What follows the word in its own token: its particle. */
  rest: string;
  /** The token after, "" at the end. */
  next: string;
  /** Up to four tokens after, joined by spaces: room for an adverb before the verb. */
  ahead: string;
};

/** One meaning; it holds when all given patterns match. `means` is a lexicon id, null for nothing that can be drawn. */
export type Sense = { means: string | null } & Partial<Record<keyof Context, RegExp>>;

/**
 * Word -> senses, tried in order; the first that holds decides. When none holds, a word of one syllable means nothing and
 * a longer one what the lexicon says.
 */
export type Senses = Readonly<Record<string, readonly Sense[]>>;

/** "세 개": not the noun but what things are counted by. */
export const COUNTED: Sense = {
  previous:
    /(?:^|[^가-힣])(?:한|두|세|네|몇|다섯|여섯|일곱|여덟|아홉|열|열두|스무|첫|여러|\d+|(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔|백|천)[가-힣]{0,2}|수십|수백)$/,
  means: null,
};
/** Carries a particle or ending: a bare syllable is too often part of something else. */
export const ANY = /./;
/** The verb, at once or after an adverb or two: `verb("먹|깎")`. */
export const verb = (stems: string): RegExp => new RegExp(`(?:^|\\s)(?:${stems})`);
/** Right behind the word. */
export const at = (stems: string): RegExp => new RegExp(`^(?:${stems})`);
export const nothing = (patterns: Omit<Sense, "means">): Sense => ({ ...patterns, means: null });
export const always = (means: string): readonly Sense[] => [{ means }];
export const withParticle = (means: string): readonly Sense[] => [{ rest: ANY, means }];
