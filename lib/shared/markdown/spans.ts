import { emphasisIn } from "./emphasis";
import { type Link, linksIn } from "./links";

/** Letters that look alike. `link` is the same object for all spans of one link. */
export type Span = { text: string; bold: boolean; italic: boolean; link: { href: string } | null };

/** The words of a paragraph without their marks. Whatever is no mark of ours is text. */
export function spansOf(text: string): Span[] {
  const links = linksIn(text);
  const linkAt = linkFinder(links);
  const pairs = emphasisIn(text, (at) => {
    const link = linkAt(at);
    return link !== null && at >= link.close;
  });
  const hidden = new Uint8Array(text.length);
  // How much deeper each letter is inside bold and italic than the one before.
  const deeper = { 1: new Int32Array(text.length + 1), 2: new Int32Array(text.length + 1) };
  for (const { open, close, size } of pairs) {
    hidden.fill(1, open, open + size).fill(1, close, close + size);
    for (const [at, by] of [
      [open, 1],
      [close, -1],
    ] as const)
      deeper[size][at] = (deeper[size][at] ?? 0) + by;
  }
  for (const { open, close, end } of links) hidden.fill(1, open, open + 1).fill(1, close, end);
  return cut(text, hidden, deeper, linkFinder(links));
}

function cut(
  text: string,
  hidden: Uint8Array,
  deeper: Record<1 | 2, Int32Array>,
  linkAt: (at: number) => Link | null,
): Span[] {
  const spans: Span[] = [];
  let [bold, italic] = [0, 0];
  let last: Span | undefined;
  let from = 0;
  const end = (at: number) => {
    if (last) last.text = text.slice(from, at);
    last = undefined;
  };
  for (let at = 0; at < text.length; at++) {
    bold += deeper[2][at] ?? 0;
    italic += deeper[1][at] ?? 0;
    if (hidden[at]) {
      end(at);
      continue;
    }
    const look = { bold: bold > 0, italic: italic > 0, link: linkAt(at) };
    if (last && last.bold === look.bold && last.italic === look.italic && last.link === look.link) continue;
    end(at);
    last = { text: "", ...look };
    spans.push(last);
    from = at;
  }
  end(text.length);
  return spans;
}

/** Finds the link around a place; to be asked from left to right. */
function linkFinder(links: Link[]): (at: number) => Link | null {
  let next = 0;
  return (at) => {
    while (next < links.length && (links[next] as Link).end <= at) next++;
    const link = links[next];
    return link && link.open <= at ? link : null;
  };
}
