import type { ReactNode } from "react";
import type { DayMood } from "@/lib/domains/posts/post";

const FACES: Record<DayMood, { color: string; face: ReactNode }> = {
  happy: { color: "var(--yellow)", face: <path d="M8.4 10.200l.1.300M15.5 10.200l.1.300M8 14c1.8 2.8 6.2 2.8 8 0" /> },
  excited: {
    color: "var(--orange)",
    face: (
      <>
        <path d="M7.3 10.600l1.2-1.3 1.2 1.300M14.3 10.600l1.2-1.3 1.2 1.3" />
        <path fill="var(--sheet)" d="M7.9 13.300h8.200c-.4 5-7.7 5-8.2 0z" />
      </>
    ),
  },
  loved: {
    color: "var(--pink)",
    face: (
      <>
        <path
          fill="var(--red)"
          stroke="none"
          d="M8.3 11.700c-3.5-2.5-.8-4.3 0-2.5.8-1.8 3.5 0 0 2.500zM15.7 11.700c-3.5-2.5-.8-4.3 0-2.5.8-1.8 3.5 0 0 2.500z"
        />
        <path d="M8.5 14.400c1.6 2.2 5.4 2.2 7 0" />
      </>
    ),
  },
  calm: {
    color: "var(--green)",
    face: <path d="M7.2 10.600c.7.8 1.8.8 2.5 0M14.3 10.600c.7.8 1.8.8 2.5 0M9 14.800c1.8 1 4.2 1 6 0" />,
  },
  tired: {
    color: "#d8cbe2",
    face: <path d="M7.2 10.400h2.600M14.2 10.400h2.600M9.5 15.600c1-1.4 4-1.4 5 0M16.5 4.200h2.600l-2.6 3h2.6" />,
  },
  sad: {
    color: "var(--blue)",
    face: (
      <path d="M8.4 10.300l.1.300M15.5 10.300l.1.300M8.5 16.300c1.6-2.3 5.4-2.3 7 0M16.4 13.200c.9 1.3.8 2 0 2-.7 0-.9-.7 0-2z" />
    ),
  },
  angry: {
    color: "var(--red)",
    face: <path d="M7 8.700l2.8 1.400M17 8.700l-2.8 1.400M8.7 11.700v.2M15.3 11.700v.2M8.7 16c1.9-1.8 4.7-1.8 6.6 0" />,
  },
  scared: {
    color: "var(--blue)",
    face: (
      <path d="M8.3 9.400c1 0 1 2 0 2s-1-2 0-2zM15.7 9.400c1 0 1 2 0 2s-1-2 0-2zM8 15.700l1.4-1.2 1.3 1.2 1.3-1.2 1.3 1.2 1.3-1.2 1.4 1.2" />
    ),
  },
};

/** The mood of a day, drawn. Decoration: name it in text beside it. */
export function MoodIcon({ mood, className }: { mood: DayMood; className?: string }) {
  const { color, face } = FACES[mood];
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="var(--face-line, #4a372c)"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className ?? "size-6"}
      aria-hidden
    >
      <path
        fill={color}
        stroke="var(--outline)"
        d="M12.3 2.800c5.2.1 9 4.2 8.9 9.3-.1 5.1-4.3 9.2-9.5 9-5-.1-8.9-4.3-8.8-9.2.1-5.1 4.3-9.2 9.4-9.100z"
      />
      {face}
    </svg>
  );
}
