import type { ReactNode } from "react";

type Props = {
  member: { id: string; avatar: string | null };
  /** Pixels on the page. */
  size: number;
  className?: string;
};

const COLOURS = ["--yellow", "--orange", "--green", "--blue", "--pink", "--red"] as const;
/** Mouths that smile, each a little otherwise. */
const MOUTHS = [
  "M8.6 14.200c1.5 2.4 5.400 2.400 7 0",
  "M8.800 14.800c1.900 1.200 4.600 1.200 6.400-.1",
  "M9 13.900c.6 3.300 5.400 3.300 6 0z",
];
const HAIRS: readonly ReactNode[] = [
  <path key="tuft" d="M11.300 3.200c-.6-1.500.3-2.100 1-2.100M12.700 3.200c.3-1 1.200-1.400 2-1" />,
  <path key="fringe" d="M4.300 9.300c2.500-.4 4.200-1.600 5.400-3.500 2 2.100 6 3.400 10 3" />,
  <path key="sprout" d="M12 3c0-1.300-.4-1.900-1.900-2.300M12 2.500c.5-1.200 1.500-1.500 2.700-1.300" />,
];

/** The same for an id wherever it is asked: its last letters are random (UUIDv7). */
function drawn(id: string, from: number, choices: number): number {
  return Number.parseInt(id.slice(from, from + 2), 16) % choices;
}

/** A member's face: their own picture, or one in crayon that is drawn from their id. Decoration: their name stands beside it. */
export function Avatar({ member: { id, avatar }, size, className }: Props) {
  const classes = `shrink-0 rounded-full border-2 border-outline bg-sheet-deep ${className ?? ""}`;
  if (avatar) {
    return (
      // biome-ignore lint/performance/noImgElement: both widths are made by us, as those of pictures
      <img
        src={`${avatar}?w=${size > 48 ? 480 : 96}`}
        alt=""
        width={size}
        height={size}
        decoding="async"
        className={`object-cover ${classes}`}
        style={{ width: size, height: size }}
      />
    );
  }
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="var(--face-line, #4a372c)"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      className={classes}
    >
      <path
        fill={`var(${COLOURS[drawn(id, -2, COLOURS.length)]})`}
        d="M12.300 3.200c5.200.1 9 4.100 8.900 9.100-.1 5-4.300 9-9.500 8.800-5-.1-8.900-4.200-8.800-9.100.1-5 4.300-8.900 9.400-8.800z"
      />
      {HAIRS[drawn(id, -6, HAIRS.length)]}
      <path d="M8.500 10.200l.1.300M15.400 10.200l.1.300" strokeWidth="1.800" />
      <path d={MOUTHS[drawn(id, -4, MOUTHS.length)]} />
    </svg>
  );
}
