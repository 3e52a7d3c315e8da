import type { Box } from "../paper/shapes";
import type { Placed } from "../paper/sketch";

export type Violation = {
  kind: "face covered" | "outside the paper" | "in the same place" | "too small";
  what: string;
};

const PAPER = 512;
const MARGIN = 12;
/** Pixels of the paper's 512 that a whole figure has at least. */
const LEAST_HEIGHT = 90;
/** Share of the smaller of two things that the other may have. */
const MOST_SHARED = 0.5;
/** Things this far apart are before and behind each other. */
const SAME_DEPTH = 26;
/** Pixels an edge may come over a face: outlines wander that much. */
const TOUCH = 2;

/**
 * What is wrong with a layout. Pure; boxes in pixels of a paper of 512.
 * A face is covered by anything drawn later over eyes or mouth. People and things keep 12 px to the paper's edge.
 * Two things are in the same place when they share more than half of the smaller one at about the same depth.
 * A person is measured from the crown to the lowest visible point and is at least 90 px high.
 */
export function checkLayout(placed: readonly Placed[]): Violation[] {
  return [...coveredFaces(placed), ...outside(placed), ...samePlace(placed), ...tooSmall(placed)];
}

function coveredFaces(placed: readonly Placed[]): Violation[] {
  return placed
    .filter(({ part }) => part === "face")
    .flatMap((face) =>
      placed
        .filter((other) => other.depth > face.depth && other.part !== "face" && !isOwnHead(other, face))
        .filter((other) => meets(other.box, face.box))
        .map((other): Violation => ({ kind: "face covered", what: `${other.what} (${other.part}) over ${face.what}` })),
    );
}

const isOwnHead = (other: Placed, face: Placed) => other.part === "head" && other.what === face.what;

const meets = (a: Box, b: Box) =>
  a.x0 < b.x1 - TOUCH && a.x1 > b.x0 + TOUCH && a.y0 < b.y1 - TOUCH && a.y1 > b.y0 + TOUCH;

function outside(placed: readonly Placed[]): Violation[] {
  const isOut = ({ x0, x1, y0, y1 }: Box) => x0 < MARGIN - 1 || x1 > PAPER - MARGIN + 1 || y0 < 4 || y1 > PAPER;
  return placed
    .filter(({ part, box }) => part !== "face" && part !== "limb" && part !== "mark" && isOut(box))
    .map(({ what, part, box }) => ({ kind: "outside the paper", what: `${what} (${part}) ${corners(box)}` }));
}

function samePlace(placed: readonly Placed[]): Violation[] {
  const things = placed.filter(({ part }) => part === "thing" || part === "bubble");
  const found: Violation[] = [];
  things.forEach((a, i) => {
    for (const b of things.slice(i + 1))
      if (Math.abs(a.depth - b.depth) < SAME_DEPTH && !belong(a, b) && sharedPart(a.box, b.box) > MOST_SHARED)
        found.push({ kind: "in the same place", what: `${a.what} and ${b.what}` });
  });
  return found;
}

/** A pan on its stove, a rider's dog in the basket: meant to touch. */
const belong = (a: Placed, b: Placed) =>
  (a.of !== undefined && (a.of === b.what || a.of === b.of)) || (b.of !== undefined && b.of === a.what);

function tooSmall(placed: readonly Placed[]): Violation[] {
  return placed
    .filter(({ part }) => part === "head")
    .flatMap((head): Violation[] => {
      const bodies = placed.filter(({ part, what }) => part === "person" && what === head.what);
      const foot = Math.max(head.box.y1, ...bodies.map(({ box }) => box.y1));
      const side =
        Math.max(head.box.x1, ...bodies.map(({ box }) => box.x1)) -
        Math.min(head.box.x0, ...bodies.map(({ box }) => box.x0));
      // Who lies is measured along.
      const size = Math.max(foot - head.box.y0, side);
      return size < LEAST_HEIGHT ? [{ kind: "too small", what: `${head.what} ${Math.round(size)} px` }] : [];
    });
}

const area = ({ x0, x1, y0, y1 }: Box) => Math.max(0, x1 - x0) * Math.max(0, y1 - y0);

/** Which part of the smaller box the other one takes, 0 to 1. */
export function sharedPart(a: Box, b: Box): number {
  const common = area({
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  });
  return common / Math.max(1, Math.min(area(a), area(b)));
}

const corners = ({ x0, y0, x1, y1 }: Box) => [x0, y0, x1, y1].map(Math.round).join(" ");
