/** Whether the server has the text as it stands: only a saved one is read. */
export type Saving = "saved" | "underWay" | "stuck";

type Known = {
  isEmptyText: boolean;
  saving: Saving;
  /** The words were read from the text that was saved last. */
  isLatest: boolean;
  /** The last key was pressed a moment ago. */
  isTyping: boolean;
  /** A picture of the text is there, or on its way. */
  hasPicture: boolean;
};

/** What is said where no words are shown, or null. That nothing was found is said of nothing but a text that was read. */
export function noWords({ isEmptyText, saving, isLatest, isTyping, hasPicture }: Known) {
  if (isEmptyText) return "empty";
  if (saving === "stuck") return null;
  if (saving === "underWay" || !isLatest || isTyping) return "reading";
  return hasPicture ? "nothingToChange" : "nothing";
}
