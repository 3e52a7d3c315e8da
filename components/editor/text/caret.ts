/** What of a field's looks decides where its lines break and how high they are. */
const SHAPE = [
  "boxSizing",
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
  "fontFamily",
  "fontSize",
  "fontWeight",
  "lineHeight",
  "letterSpacing",
  "wordBreak",
  "overflowWrap",
  "tabSize",
  "direction",
] as const;

/** Top and bottom of the line that the caret of a textarea stands in, in pixels of the window. */
export function caretLine(area: HTMLTextAreaElement): { top: number; bottom: number } {
  const looks = getComputedStyle(area);
  // Browsers don't tell where a textarea's caret is; the same text in a block of the same shape does.
  const twin = document.createElement("div");
  for (const name of SHAPE) twin.style[name] = looks[name];
  Object.assign(twin.style, {
    position: "absolute",
    top: "0",
    left: "0",
    visibility: "hidden",
    whiteSpace: "pre-wrap",
  });
  twin.style.width = `${area.clientWidth}px`;
  const caret = document.createElement("span");
  caret.textContent = "\u200B";
  const at = area.selectionDirection === "backward" ? area.selectionStart : area.selectionEnd;
  twin.append(area.value.slice(0, at), caret);
  document.body.append(twin);
  const top = area.getBoundingClientRect().top + caret.offsetTop - area.scrollTop;
  const height = caret.offsetHeight;
  twin.remove();
  return { top, bottom: top + height };
}

/** How far the page must scroll so that a line lies between two edges with some room; 0 where it does. */
export function wayIntoView(
  line: { top: number; bottom: number },
  edges: { top: number; bottom: number },
  room: number,
): number {
  if (line.bottom + room > edges.bottom) return line.bottom + room - edges.bottom;
  return line.top < edges.top ? line.top - room - edges.top : 0;
}
