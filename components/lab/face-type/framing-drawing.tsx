/** How a photo should be: one face in the middle. @param label said to who can't see it */
export function FramingDrawing({ label }: { label: string }) {
  return (
    <svg
      viewBox="0 0 120 90"
      className="h-24 w-32 shrink-0"
      fill="none"
      stroke="var(--outline)"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      role="img"
      aria-label={label}
    >
      <path
        d="M8 8c35-1.5 70-1 104 .5 1 25 1 49-.5 74-35 1-69 1-103 0-1.5-25-1.5-50-.5-74.5Z"
        fill="var(--blue)"
        fillOpacity=".15"
      />
      <path d="M34 82c2-14 12-19 26-19s24 5 26 19" fill="var(--green)" fillOpacity=".5" />
      <ellipse cx="60" cy="42" rx="19" ry="23" fill="var(--pink)" fillOpacity=".5" />
      <path
        d="M41 40c-2-18 8-25 19-24.5 12 .5 21 7 19 24.5-6-4-9-8-11-13-5 6-14 9-27 13Z"
        fill="var(--outline)"
        fillOpacity=".7"
      />
      <path d="M53 43v2m14-2v2m-7 1v5m-5 4c3 3 7 3 10 0" />
      <path d="M20 24v-6h7m66 0h7v6m0 44v6h-7M27 74h-7v-6" stroke="var(--primary)" />
    </svg>
  );
}
