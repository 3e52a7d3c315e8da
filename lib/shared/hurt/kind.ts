/** What a day that hurts is about. */
export const HURT_KINDS = [
  "suicide",
  "self-harm",
  "overdose",
  "sexual",
  "abuse",
  "violence",
  "miscarriage",
  "death",
  "pet",
] as const;
/** abuse: by somebody near, at home or at school; death: of somebody; pet: of an animal. */
export type HurtKind = (typeof HURT_KINDS)[number];

/** The words of one language. Patterns look at one sentence in lower case. */
export type HurtWords = {
  /** What only sounds like it, taken out before anything is looked for: "killed it", "배터리가 죽었다". */
  ordinary: readonly RegExp[];
  words: Readonly<Record<HurtKind, readonly RegExp[]>>;
};
