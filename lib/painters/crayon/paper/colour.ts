/** The crayon every outline is drawn with. */
export const OUTLINE = "#4a372c";

/** Clothes, buntings, book backs: bright and far apart. */
export const BRIGHT = ["#ef6f5e", "#f7c24a", "#6cb86a", "#5a9fd8", "#c58be8", "#f29bb4"] as const;

/** The same crayons pressed lightly, for days that hurt. */
export const MUTED = ["#a8959c", "#9aa6b8", "#a3a58f", "#8f9fb0"] as const;

/** `share` of the second colour stirred into the first; both "#rrggbb". */
export function mixColours(first: string, second: string, share: number): string {
  const a = Number.parseInt(first.slice(1), 16);
  const b = Number.parseInt(second.slice(1), 16);
  const channel = (shift: number) => {
    const from = (a >> shift) & 255;
    return Math.round(from + (((b >> shift) & 255) - from) * share) << shift;
  };
  return `#${(channel(16) | channel(8) | channel(0)).toString(16).padStart(6, "0")}`;
}
