/** What XML 1.0 (section 2.2) has no place for, not even escaped; half a character too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** A text as it stands in an element or an attribute. */
export function xmlText(text: string): string {
  return text.replace(NO_XML, "").replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? "");
}
