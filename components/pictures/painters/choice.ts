import { browserShelf } from "@/components/kept/shelf";
import type { Picture } from "@/lib/domains/pictures/picture";
import { PAINTERS, type PainterName, type PainterState } from "@/lib/painters/painter";

/** A painter of this site, as GET /api/painters names it; the first is the default. */
export type OfferedPainter = { name: PainterName; state: PainterState };

/** Who draws next: the one that was chosen in this browser while the site has it, else the site's first; null while unknown. */
export function pickedPainter(offered: readonly OfferedPainter[], chosen: PainterName | null): OfferedPainter | null {
  return offered.find(({ name }) => name === chosen) ?? offered[0] ?? null;
}

/**
 * The state of the painter that a waiting picture waits for; null when the picture waits for nothing but its turn.
 * The picture's own word counts as well: what was heard of the painter is older, or nothing.
 */
export function awaitedPainter(picture: Picture, offered: readonly OfferedPainter[]): PainterState | null {
  if (picture.status !== "queued") return null;
  const state = offered.find(({ name }) => name === picture.painter)?.state;
  if (picture.error === "painter_asleep") return state ?? "asleep";
  return state === "asleep" || state === "loading" ? state : null;
}

const KEY = "deep-story.painter";

/** The painter chosen last in this browser. */
export function chosenPainter(shelf = browserShelf): PainterName | null {
  const name = shelf.get(KEY);
  return PAINTERS.find((painter) => painter === name) ?? null;
}

/** Where the browser keeps nothing, the next visit starts with the site's first painter. */
export function keepChosenPainter(name: PainterName, shelf = browserShelf): void {
  shelf.put(KEY, name);
}
