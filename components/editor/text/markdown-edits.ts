/** A text and what is selected in it, in UTF-16 units as a textarea counts. */
export type Selected = { text: string; start: number; end: number };

/** Replace text[from, to) with `insert`, then select [start, end) of the new text. */
export type Edit = { from: number; to: number; insert: string; start: number; end: number };

export const MARKDOWN_TOOLS = ["bold", "italic", "bulleted", "numbered", "quote", "link"] as const;
export type MarkdownTool = (typeof MARKDOWN_TOOLS)[number];

/** What a toolbar button does to the selection; pressing it again takes it back. */
export function markdownEdit(tool: MarkdownTool, selected: Selected): Edit {
  switch (tool) {
    case "bold":
      return wrap(selected, "**");
    case "italic":
      // "*" and not "_": a Korean particle follows the word without a space, where "_" has no effect.
      return wrap(selected, "*");
    case "link":
      return link(selected);
    default:
      return prefixLines(selected, tool);
  }
}

/** The text after an edit; what a textarea would hold. */
export function applied(text: string, { from, to, insert }: Edit): string {
  return text.slice(0, from) + insert + text.slice(to);
}

function wrap(selected: Selected, mark: string): Edit {
  const { text, start, end } = trimmed(selected);
  const size = mark.length;
  if (marksBefore(text, start, mark) && marksAfter(text, end, mark)) {
    const insert = text.slice(start, end);
    return { from: start - size, to: end + size, insert, start: start - size, end: end - size };
  }
  const insert = mark + text.slice(start, end) + mark;
  return { from: start, to: end, insert, start: start + size, end: end + size };
}

// One star of a pair is not italic: "**bold**" wrapped in "*" becomes "***bold***".
function marksBefore(text: string, at: number, mark: string): boolean {
  return marks(text.slice(0, at).match(/\*+$/)?.[0].length ?? 0, mark);
}

function marksAfter(text: string, at: number, mark: string): boolean {
  return marks(text.slice(at).match(/^\*+/)?.[0].length ?? 0, mark);
}

function marks(stars: number, mark: string): boolean {
  return mark === "**" ? stars >= 2 : stars % 2 === 1;
}

function link(selected: Selected): Edit {
  const { text, start, end } = trimmed(selected);
  const words = text.slice(start, end);
  const isUrl = /^https?:\/\/\S+$/.test(words);
  const insert = isUrl ? `[](${words})` : `[${words}](https://)`;
  if (isUrl || words === "") return { from: start, to: end, insert, start: start + 1, end: start + 1 };
  const address = start + words.length + "](".length + 1;
  return { from: start, to: end, insert, start: address, end: address + "https://".length };
}

// Marks around spaces are not Markdown: "** bold**" stays as it is.
function trimmed({ text, start, end }: Selected): Selected {
  const words = text.slice(start, end);
  if (words.trim() === "") return { text, start: end, end };
  return { text, start: start + words.search(/\S/), end: start + words.trimEnd().length };
}

const PREFIX = { bulleted: /^[-*] /, numbered: /^\d+[.)] /, quote: /^> ?/ };
const ANY_LIST = /^(?:[-*]|\d+[.)]) /;

function prefixLines({ text, start, end }: Selected, tool: keyof typeof PREFIX): Edit {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", Math.max(start, end - 1));
  const to = lineEnd === -1 ? text.length : lineEnd;
  const lines = text.slice(from, to).split("\n");
  const off = lines.every((line) => PREFIX[tool].test(line));
  const insert = lines
    .map((line, index) => (off ? line.replace(PREFIX[tool], "") : marked(line, index, tool)))
    .join("\n");
  // One line keeps its caret where it was in the words; several stay selected.
  if (start !== end) return { from, to, insert, start: from, end: from + insert.length };
  const caret = Math.max(from, start + insert.length - (to - from));
  return { from, to, insert, start: caret, end: caret };
}

function marked(line: string, index: number, tool: keyof typeof PREFIX): string {
  if (tool === "quote") return `> ${line}`;
  const words = line.replace(ANY_LIST, "");
  return tool === "bulleted" ? `- ${words}` : `${index + 1}. ${words}`;
}
