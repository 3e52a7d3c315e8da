/** A text cut into what both begin with, what differs, and what both end with. */
export type Cut = { before: string; differing: string; after: string };

/** Cuts two texts at word borders around the stretch in which they differ. */
export function differing(a: string, b: string): [Cut, Cut] {
  const [left, right] = [words(a), words(b)];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  return [cut(left, start, end), cut(right, start, end)];
}

// Spaces count as words of their own, so that the pieces put together are the text again.
function words(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== "");
}

function cut(all: string[], start: number, end: number): Cut {
  const stop = all.length - end;
  return {
    before: all.slice(0, start).join(""),
    differing: all.slice(start, stop).join(""),
    after: all.slice(stop).join(""),
  };
}
