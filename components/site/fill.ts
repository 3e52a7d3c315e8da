/** Puts values into a text that has `{name}` left in: where an island should not carry a translation library. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
