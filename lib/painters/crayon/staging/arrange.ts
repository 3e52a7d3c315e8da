import type { Random } from "../paper/random";
import type { Stage } from "../paper/stage";
import type { Room } from "./big";
import type { Spot, Tableau } from "./tableau";

/** Ways to put the same groups on the paper; the seed chooses. */
export const ARRANGEMENTS = [
  "row",
  "arc",
  "valley",
  "left",
  "right",
  "near",
  "far",
  "depth",
  "behind",
  "diagonal",
  "rows",
] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Crown height in pixels by number of people: few people are drawn large. */
const HEIGHTS = [236, 236, 216, 198, 180, 168];
/** Smaller people could not be recognised; the smallest children are three quarters of it. */
export const LEAST_HEIGHT = 128;
const HIGHEST_CROWN = 34;

/** Where every group stands, in the order of `groups`; null when the arrangement is not for so many. */
export function arrange(
  kind: Arrangement,
  groups: readonly Tableau[],
  room: Room,
  stage: Stage,
  random: Random,
  shrink = 1,
): Spot[] | null {
  const people = groups.reduce((sum, { members }) => sum + members.length, 0);
  const many = groups.length;
  if (many === 1 && !["row", "left", "right", "near", "far"].includes(kind)) return null;
  if (many > 3 && (kind === "near" || kind === "left" || kind === "right")) return null;
  if (kind === "rows" && many < 4) return null;
  const wide = room.to - room.from;
  const units = groups.reduce((sum, { width }) => sum + width, 0);
  const narrow = kind === "left" || kind === "right" ? 0.84 : 1;
  const grown = (kind === "near" ? 1.22 : kind === "far" ? 0.84 : 1) * random.of("size").range(0.97, 1.05) * shrink;
  const across =
    kind === "rows"
      ? rowsOf(groups).reduce(
          (most, row) =>
            Math.max(
              most,
              row.reduce((sum, i) => sum + (groups[i]?.width ?? 0), 0),
            ),
          0,
        )
      : units;
  const tallest = Math.max(
    ...groups.map((group) => Math.max(group.top ?? 0, ...group.members.map((m) => m.look.scale * 108))),
  );
  const height = Math.min(
    (HEIGHTS[people] ?? 160) * grown,
    (wide * narrow * 100) / across,
    ((stage.front - HIGHEST_CROWN) * 100) / tallest,
  );
  const order = shuffledEnds(groups.length, random.of("order"));
  const depth = (i: number, place: number) => feet(kind, place, many, stage, random.of(`feet ${i}`), i === 0);
  const spots = new Array<Spot | undefined>(groups.length);
  const put = (i: number, x: number, place: number) => {
    const { y, scale } = depth(i, place);
    spots[i] = {
      x,
      y,
      height: height * scale,
      flip: many === 1 ? random.of("turn").chance(0.5) : x < (room.from + room.to) / 2,
    };
  };
  if (kind === "rows") {
    const [front = [], back = []] = rowsOf(groups);
    spread(front, groups, room, height, "row", random, (i, x) => put(i, x, 1));
    spread(back, groups, { from: room.from + 26, to: room.to - 26 }, height, "row", random, (i, x) => put(i, x, 0));
  } else spread(order, groups, room, height, kind, random, put);
  return spots.flatMap((spot, i) => (spot ? [groups[i]?.afloat ? onWater(spot, stage) : spot] : []));
}

/** Boats are as far as the water and no smaller than a face needs. */
const onWater = (spot: Spot, { water, back }: Stage): Spot => ({
  ...spot,
  y: (water ?? back) + 10,
  height: Math.min(spot.height, Math.max(146, spot.height * 0.8)),
});

/** Front row: every other group, beginning with the first. */
function rowsOf(groups: readonly Tableau[]): number[][] {
  const all = groups.map((_, i) => i);
  return [all.filter((i) => i % 2 === 0), all.filter((i) => i % 2 === 1)];
}

function spread(
  order: readonly number[],
  groups: readonly Tableau[],
  room: Room,
  height: number,
  kind: Arrangement,
  random: Random,
  put: (i: number, x: number, place: number) => void,
): void {
  const needs = order.map((i) => ((groups[i]?.width ?? 56) * height) / 100);
  const spare = room.to - room.from - needs.reduce((sum, need) => sum + need, 0);
  // Friends stand closer than the paper would allow; the rest of the room goes to the sides, unevenly.
  const loose = kind === "far" || kind === "diagonal" ? 54 : 26;
  const gap = Math.min(loose, spare / (order.length + 1));
  const side = Math.max(0, spare - gap * (order.length - 1));
  const share =
    kind === "left" ? random.range(0, 0.12) : kind === "right" ? random.range(0.88, 1) : random.range(0.3, 0.7);
  let x = room.from + side * share;
  order.forEach((i, place) => {
    const need = needs[place] ?? 0;
    put(i, x + need / 2, order.length > 1 ? place / (order.length - 1) : 0.5);
    x += need + gap;
  });
}

/** The writer's group first or last, the others in their order or turned around. */
function shuffledEnds(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  if (random.chance(0.5)) order.reverse();
  if (count > 2 && random.chance(0.4)) order.splice(1, 0, order.pop() ?? 0);
  return order;
}

/** y of the feet and size of a group at `place`, 0 at the left and 1 at the right end. */
function feet(
  kind: Arrangement,
  place: number,
  many: number,
  { front, middle }: Stage,
  random: Random,
  first: boolean,
): { y: number; scale: number } {
  const jitter = random.range(0, 6);
  const deep = Math.min(56, front - middle);
  const edge = Math.abs(place - 0.5) * 2;
  switch (kind) {
    case "arc":
      return { y: front - deep * 0.5 * (1 - edge) - jitter, scale: 1 };
    case "valley":
      return { y: front - deep * 0.5 * edge - jitter, scale: 1 };
    case "diagonal":
      return { y: front - deep * 0.6 * (1 - place) - jitter, scale: 0.92 + place * 0.1 };
    case "far":
      return { y: Math.min(front, middle + 42) - jitter, scale: 1 };
    case "depth":
      return first ? { y: front - jitter, scale: 1.05 } : { y: front - deep - jitter, scale: 0.86 };
    case "behind":
      return first ? { y: front - deep * 0.8 - jitter, scale: 0.92 } : { y: front - jitter, scale: 1 };
    case "rows":
      return place > 0.5 ? { y: front - jitter * 0.5, scale: 0.98 } : { y: front - deep, scale: 0.98 };
    default:
      return { y: front - (Math.round(place * (many - 1)) % 2) * 10 - jitter, scale: 1 };
  }
}
