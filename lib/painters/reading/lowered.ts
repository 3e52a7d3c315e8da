/** In lower case at the same length, so that a place in one is the same place in the other: İ becomes two letters. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // By code unit: what is lower case by its neighbours or in two halves stays as it is.
  return Array.from({ length: text.length }, (_, i) => {
    const letter = text.charAt(i);
    const small = letter.toLowerCase();
    return small.length === 1 ? small : letter;
  }).join("");
}
