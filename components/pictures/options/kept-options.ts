import { browserShelf, type Shelf } from "@/components/kept/shelf";
import {
  PANEL_COUNTS,
  PAPERS,
  type PanelCount,
  type Paper,
  PICTURE_STYLES,
  type PictureStyle,
  PLAIN,
} from "@/lib/painters/painter";

/** How a picture is drawn, whatever it shows. */
export type DrawOptions = { style: PictureStyle; paper: Paper; panels: PanelCount };

const KEY = "deep-story.options";

/** How the writer had something drawn last: this diary's newest picture, else what was picked last in this browser. */
export function lastOptions(newest: DrawOptions | undefined, shelf: Pick<Shelf, "get"> = browserShelf): DrawOptions {
  const { style, paper, panels } = newest ?? keptOptions(shelf);
  return { style, paper, panels };
}

/** Remembered for the next diary; where the browser keeps nothing, that one starts plain. */
export function keepOptions(options: DrawOptions, shelf = browserShelf): void {
  shelf.put(KEY, [options.style, options.paper, options.panels].join(" "));
}

function keptOptions(shelf: Pick<Shelf, "get">): DrawOptions {
  const [style, paper, panels] = shelf.get(KEY)?.split(" ") ?? [];
  return {
    style: PICTURE_STYLES.find((one) => one === style) ?? PLAIN.style,
    paper: PAPERS.find((one) => one === paper) ?? PLAIN.paper,
    panels: PANEL_COUNTS.find((one) => String(one) === panels) ?? PLAIN.panels,
  };
}
