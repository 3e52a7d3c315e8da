import type { Messages } from "next-intl";

/** Where a room's door may stand: header of a wide page, header of a phone, menu of who is signed in, end of a page. */
type Place = "header" | "phone" | "account menu" | "footer";

type Door = {
  path: `/${string}`;
  /** What it is called: a key of the namespace "site". */
  name: keyof Messages["site"];
  /** The one thing to do here: a filled button in the header. */
  first?: true;
  /** Drawn in place of the name where there is little room (door-sign.tsx). */
  sign?: "search";
};

/**
 * Whoever knows an address still meets the question of the page itself. Who is an admin is known only after a page was
 * made, so their doors stand where that is asked.
 */
export type Room = Door &
  (
    | { who: "anyone" | "guest" | "member"; where: readonly Place[] }
    | { who: "admin"; where: readonly ["account menu"] }
  );

/** Every room that a menu leads to, in the order in which the doors stand. A new room is one row here. */
export const ROOMS: readonly Room[] = [
  { path: "/search", name: "search", sign: "search", who: "anyone", where: ["header", "phone"] },
  { path: "/sign-in", name: "signIn", who: "guest", where: ["header", "phone"] },
  { path: "/write", name: "write", who: "member", where: ["header", "phone"], first: true },
  { path: "/me", name: "myPosts", who: "member", where: ["account menu"] },
  { path: "/me/calendar", name: "calendar", who: "member", where: ["account menu"] },
  { path: "/diaries", name: "diaries", who: "member", where: ["account menu"] },
  { path: "/me/likes", name: "interest", who: "member", where: ["account menu"] },
  { path: "/me/gallery", name: "gallery", who: "member", where: ["account menu"] },
  { path: "/me/looks", name: "looks", who: "member", where: ["account menu"] },
  { path: "/lab", name: "lab", who: "anyone", where: ["account menu", "footer"] },
  { path: "/me/settings", name: "settings", who: "member", where: ["account menu"] },
  { path: "/admin", name: "admin", who: "admin", where: ["account menu"] },
  { path: "/help", name: "help", who: "anyone", where: ["footer"] },
];

/** The rooms whose doors stand in any of these places. */
export function roomsAt(...places: Place[]): readonly Room[] {
  return ROOMS.filter(({ where }) => where.some((place) => places.includes(place)));
}

const CLASSES = { anyone: "", guest: "guest-only", member: "member-only", admin: "" } as const;

/** The class that shows a door to whom it is for: a page that is kept for everybody holds the doors of everybody. */
export function classOfReader({ who }: Room): string {
  return CLASSES[who];
}

/** The class that leaves a door of the header out where it does not stand. */
export function classOfWidth({ where }: Room): string {
  const places: readonly Place[] = where;
  if (!places.includes("phone")) return "max-sm:hidden";
  return places.includes("header") ? "" : "sm:hidden";
}
