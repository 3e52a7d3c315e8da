type Cell = string | number | null;

/** Without it Excel reads Korean wrong: the file begins with it. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What begins so is a formula to a table program (OWASP, "CSV Injection"): an apostrophe before it makes it a text. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

/** A line of CSV (RFC 4180), with its end. Null is an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
