import type { Edit } from "./markdown-edits";

/**
 * Makes an edit in a textarea as if it had been typed: Ctrl+Z takes it back and `input` is fired.
 * execCommand is the only way to write into the browser's undo history; where it is gone the edit is made without.
 */
export function applyEdit(area: HTMLTextAreaElement, { from, to, insert, start, end }: Edit): void {
  area.focus();
  area.setSelectionRange(from, to);
  const typed = insert === "" ? from === to || command("delete") : command("insertText", insert);
  if (!typed) {
    area.setRangeText(insert, from, to, "end");
    area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
  }
  area.setSelectionRange(start, end);
}

function command(name: string, value?: string): boolean {
  return typeof document.execCommand === "function" && document.execCommand(name, false, value);
}
