/** The first words of a diary as plain text: Markdown marks gone, lines joined, cut at a word. */
export function excerpt(markdown: string, max = 140): string {
  const plain = markdown
    .slice(0, max * 8)
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)?/g, "$1")
    .replace(/^[ \t]*(?:>[ \t]?|#{1,6}[ \t]+|[-*+][ \t]+|\d+[.)][ \t]+)+/gm, "")
    .replace(/(\*{1,3}|_{2,3})(?=\S)([^*_]*?\S)\1/g, "$2")
    .replace(/\s+/g, " ")
    .trim();
  const letters = [...plain];
  if (letters.length <= max) return plain;
  const cut = letters.slice(0, max).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > max * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
