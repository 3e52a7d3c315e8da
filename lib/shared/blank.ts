/** Draws nothing: spaces, marks without a letter, and letters that are only room (Hangul fillers, the empty Braille). */
const INVISIBLE = /^[\s\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]*$/u;

/** Whether a text has nothing that could be seen. */
export function isBlank(text: string): boolean {
  return INVISIBLE.test(text);
}
