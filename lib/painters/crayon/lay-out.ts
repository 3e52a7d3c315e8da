import type { Painted, PaintRequest } from "@/lib/painters/painter";
import { describePanels } from "@/lib/painters/reading/describe";
import { planToPrompt } from "@/lib/painters/reading/prompt";
import { readMoments } from "@/lib/painters/reading/read";
import { type LaidPage, layPage } from "./panels/page";

/** A picture before a tool draws it. */
export type LaidOut = Pick<Painted, "alt" | "prompt"> & { page: LaidPage };

/**
 * Reads a diary and lays its picture out: the same on the server and in a browser, to the letter.
 * @param onRead called between the two
 */
export function layOut(request: PaintRequest, onRead: () => void = () => {}): LaidOut {
  const { whole, panels } = readMoments(request.text, request.panels, request.edits, request.day);
  onRead();
  const page = layPage(panels, request);
  return {
    page,
    // What is in the picture, not what found no place in it; a prompt may hold all that was understood.
    alt: describePanels(page.shown, request.style),
    prompt: planToPrompt(whole, request.style, request.narrator),
  };
}
