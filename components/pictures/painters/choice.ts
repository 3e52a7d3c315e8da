import { browserShelf } from "@/components/kept/shelf";
import type { GpuTold } from "@/lib/domains/gpu/gpu";
import type { OfferedPainter, Picture, PictureMaker } from "@/lib/domains/pictures/picture";
import { PAINTERS, type PainterName, type PainterState } from "@/lib/painters/painter";

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
  const painter = offered.find(({ name }) => name === picture.painter);
  // Its machine is on its way up, of which the painter itself knows nothing yet.
  const state = painter?.state === "asleep" && painter.told?.is === "waking" ? "loading" : painter?.state;
  if (picture.error === "painter_asleep") return state ?? "asleep";
  return state === "asleep" || state === "loading" ? state : null;
}

/** What is told of the painter that a picture is to be drawn by; null where there is nothing to tell. */
export function toldOf(name: PictureMaker | undefined, offered: readonly OfferedPainter[]): GpuTold | null {
  const told = offered.find((painter) => painter.name === name)?.told ?? null;
  return told?.is === "awake" ? null : told;
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
