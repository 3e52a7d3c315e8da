/** A piece of a text; with an address where it is one. */
export type Part = { text: string; href?: string };

/** No brackets and quotes: those stand around an address. Korean particles end one, as in "https://a.kr에". */
const ADDRESS = /https?:\/\/[^\s<>"'`{}|\\^\u3131-\u318E\uAC00-\uD7A3]+/giu;
/** Ends a sentence rather than an address. */
const TAIL = /[.,:;!?…]+$/;

/** Addresses of http and https in a plain text, and what stands between them: all of it, in order. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const href = withoutTail(found);
    if (!URL.canParse(href) || !/^https?:$/.test(new URL(href).protocol)) continue;
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push({ text: href, href });
    from = index + href.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** A bracket that was not opened in the address closes one around it. */
function withoutTail(address: string): string {
  let href = address.replace(TAIL, "");
  while (/[)\]]$/.test(href) && countOf(href, /[([]/g) < countOf(href, /[)\]]/g))
    href = href.slice(0, -1).replace(TAIL, "");
  return href;
}

const countOf = (text: string, what: RegExp) => text.match(what)?.length ?? 0;
