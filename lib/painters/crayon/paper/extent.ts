import type { Box, Point } from "./shapes";

const PATH = /<path d="([^"]*)"([^>]*)>/g;
const STEP = /([a-zA-Z])([^a-zA-Z]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;
/** Numbers that one step of each command takes. */
const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, q: 4, s: 4, c: 6, a: 7, z: 0 };

/**
 * The paper that paths take, a box for every step of the pen, so that a long slanted line is not taken for a large thing.
 * Control points count as reached; transforms are not followed. Time grows linearly with the drawing.
 */
export function extentsOf(svg: string): Box[] {
  return [...svg.matchAll(PATH)].flatMap(([, d = "", attributes = ""]) => {
    const width = Number(/stroke-width="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
    return stepsOf(d, width / 2);
  });
}

function stepsOf(d: string, around: number): Box[] {
  const boxes: Box[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, letter = "", rest = ""] of d.matchAll(STEP)) {
    const command = letter.toLowerCase();
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    const arity = ARITY[command] ?? 0;
    for (let i = 0; arity > 0 && i + arity <= numbers.length; i += arity) {
      const points = pointsOf(command, letter === command, numbers.slice(i, i + arity), at);
      const end = points.at(-1) ?? at;
      if (command !== "m" || i > 0) boxes.push(boxAround([at, ...points], around));
      at = end;
    }
  }
  return boxes;
}

/** The points of one step, the last one where it ends. */
function pointsOf(command: string, relative: boolean, n: readonly number[], at: Point): Point[] {
  const from = relative ? at : { x: 0, y: 0 };
  const last = n.at(-1) ?? 0;
  if (command === "h") return [{ x: from.x + last, y: at.y }];
  if (command === "v") return [{ x: at.x, y: from.y + last }];
  if (command === "a") {
    const [rx = 0, ry = 0] = n;
    const end = { x: from.x + (n[5] ?? 0), y: from.y + last };
    const middle = { x: (at.x + end.x) / 2, y: (at.y + end.y) / 2 };
    return [{ x: middle.x - rx, y: middle.y - ry }, { x: middle.x + rx, y: middle.y + ry }, end];
  }
  return Array.from({ length: n.length / 2 }, (_, i) => ({
    x: from.x + (n[i * 2] ?? 0),
    y: from.y + (n[i * 2 + 1] ?? 0),
  }));
}

function boxAround(points: readonly Point[], around: number): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    x0: Math.min(...xs) - around,
    x1: Math.max(...xs) + around,
    y0: Math.min(...ys) - around,
    y1: Math.max(...ys) + around,
  };
}
