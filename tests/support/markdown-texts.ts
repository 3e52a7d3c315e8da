import { createRandom } from "@/lib/painters/crayon/paper/random";

/** What begins or shapes lines in some Markdown, ours or not. */
const BLOCKS = [
  ...[
    "> ",
    ">",
    ">\n\n",
    "- ",
    "- a\n",
    "  - b\n",
    "    - c\n",
    "* ",
    "+ ",
    "1. ",
    "1. a\n",
    "2) b\n",
    "2026. 11. 28. ",
  ],
  ...[
    "a\n-\n",
    "a\n=\n",
    "---\n",
    "***\n",
    "# ",
    "```\n",
    "~~~\n",
    "    ",
    "\t",
    "[a]: b\n",
    "[^1]: c\n",
    "|a|b|\n",
    "|-|-|\n",
  ],
  ...[
    "<pre>",
    "<!--",
    "<Menu>\n",
    "> - ",
    "- > ",
    "- - ",
    "> _ <\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    " \n",
    "  \n",
    "\u2028",
  ],
] as const;

/** What stands inside of lines. */
const INLINE = [
  ...[
    "*",
    "**",
    "***",
    "****",
    "_",
    "__",
    "*a",
    "a*",
    "*a ",
    "**a ",
    " a**",
    "a**",
    "*a**b",
    "_a_",
    '**"사랑해"**라고',
    "*^^*",
    "T_T",
    ">_<",
  ],
  ...[
    "[",
    "]",
    "[[",
    "](",
    "[a](",
    "[a](https://a.kr)",
    "](https://a.kr)",
    "![",
    "![a](https://a.kr)",
    "(",
    ")",
    "https://",
    "[ ]",
  ],
  ...["`", "``", "~~", "<", "<a", "</", "&", "&amp;", "&#35;", "\\", "\\*", "\\[", "|", "!", ":", "^", "~"],
  ...[
    "a",
    "가",
    " ",
    "  ",
    "어제 바다에 갔다. ",
    "the sea ",
    "1",
    "2*3",
    "!",
    '"',
    "'",
    "👨‍👩‍👧‍👦",
    "🇰🇷",
    "مرحبا",
    "e\u0301",
    "\ud83d",
    "\u200b",
    "　",
  ],
] as const;

/**
 * Texts that are hard for whoever reads Markdown: a few patterns repeated, mixed or growing, the same for the same seed.
 *
 * @param length in UTF-16 units, as the limit counts
 */
export function* markdownTexts(count: number, length: number, seed: number): Generator<string> {
  for (let n = 0; n < count; n++) {
    const random = createRandom(seed * 1_000_003 + n);
    const piece = () => random.pick(random.chance(0.5) ? BLOCKS : INLINE);
    const pieces = Array.from({ length: 1 + random.int(4) }, piece);
    const middle = pieces.join("");
    let text = "";
    switch (random.int(4)) {
      case 0: // one pattern again and again
        text = middle.repeat(Math.ceil(length / middle.length));
        break;
      case 1: // whatever comes
        while (text.length < length) text += piece();
        break;
      case 2: // a few patterns in any order
        while (text.length < length) text += random.pick(pieces as [string, ...string[]]);
        break;
      default: // opened, opened, opened, then closed
        text = `${middle.repeat(Math.ceil(length / 2 / middle.length))}${piece().repeat(length)}`;
    }
    yield text.slice(0, length);
  }
}
