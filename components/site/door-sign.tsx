import type { Room } from "./rooms";

const SIGNS: Record<NonNullable<Room["sign"]>, string> = {
  search:
    "M10.600 4.300c3.600-.1 6.300 2.600 6.200 6.200-.1 3.600-2.900 6.200-6.400 6.100-3.500-.1-6.100-2.900-6-6.300.1-3.400 2.800-5.900 6.200-6zM15.200 15.300l4.900 4.800",
};

/** What stands on a door where its name has no room; the name is read out all the same. */
export function DoorSign({ sign }: { sign: NonNullable<Room["sign"]> }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-6 sm:hidden"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden
    >
      <path d={SIGNS[sign]} />
    </svg>
  );
}
