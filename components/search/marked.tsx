import type { Piece } from "@/lib/shared/search-marks";

/** A text whose found words stand out. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, found }, at) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and never move
      <mark key={at} className="rounded-sm bg-yellow/60 px-0.5 text-ink dark:bg-yellow dark:text-paper">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
