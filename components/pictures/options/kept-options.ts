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
export function lastOptions(
  newest: DrawOptions | undefined,
  store = () => localStorage as Pick<Storage, "getItem">,
): DrawOptions {
  const { style, paper, panels } = newest ?? keptOptions(store) ?? PLAIN;
  return { style, paper, panels };
}

/** Remembered for the next diary. */
export function keepOptions(options: DrawOptions, store = () => localStorage as Pick<Storage, "setItem">): void {
  try {
    store().setItem(KEY, [options.style, options.paper, options.panels].join(" "));
  } catch {
    // Not kept: the next diary starts plain.
  }
}

function keptOptions(store: () => Pick<Storage, "getItem">): DrawOptions | null {
  try {
    const [style, paper, panels] = store().getItem(KEY)?.split(" ") ?? [];
    return {
      style: PICTURE_STYLES.find((one) => one === style) ?? PLAIN.style,
      paper: PAPERS.find((one) => one === paper) ?? PLAIN.paper,
      panels: PANEL_COUNTS.find((one) => String(one) === panels) ?? PLAIN.panels,
    };
  } catch {
    return null;
  }
}
