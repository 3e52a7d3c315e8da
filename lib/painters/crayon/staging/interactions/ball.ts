import { line, type Point, path, standingBox } from "@/lib/painters/crayon/paper/shapes";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { artSize, drawArt } from "@/lib/painters/crayon/things/art";
import type { Shot } from "../shot";
import type { Interaction, Tableau } from "../tableau";

const KICK: Pose = {
  left: [60, 92],
  right: [36, 60],
  legs: [
    [-8, -4],
    [62, 28],
  ],
  lean: -9,
  sideways: true,
};
const SWING: Pose = {
  left: [40, 60],
  right: [100, 130],
  legs: [
    [-22, -18],
    [20, 12],
  ],
  lean: 4,
  sideways: true,
};

const BALLS: Record<string, string> = {
  soccer: "⚽",
  baseball: "⚾",
  basketball: "🏀",
  volleyball: "🏐",
  tennis: "🎾",
  badminton: "🏸",
  pingpong: "🏓",
  dodgeball: "🏐",
  football: "⚽",
};
const RACKETS: ReadonlySet<string> = new Set(["tennis", "badminton", "pingpong"]);

/** A ball between two people, or at the foot of one. */
export const playBall: Interaction = ({ by, partners, find, sketch }) => {
  const [a, b] = [...by, ...partners];
  if (!a) return null;
  const game = find(...Object.keys(BALLS))?.id ?? sketch.random.pick(["soccer", "volleyball"]);
  const kicks = game === "soccer";
  return b ? between() : alone();

  function between(): Tableau {
    return {
      members: [a, b].filter((m) => m !== undefined),
      uses: [game, "glove"],
      width: 168,
      top: 112,
      draw(shot, { x, y, height, flip }) {
        if (!a || !b) return;
        const unit = height / 100;
        const side = flip ? -1 : 1;
        const away = side * 57 * unit;
        const ball: Point = kicks ? { x: x - away * 0.1, y: y - 24 * unit } : { x, y: y - 92 * unit };
        const catching: Pose = kicks
          ? { ...POSES.squat, left: [70, 100], right: [70, 100] }
          : { ...POSES.cheer, left: [92, 130], right: [92, 130] };
        const throwing = kicks ? KICK : RACKETS.has(game) ? SWING : POSES.wave;
        const one = shot.person(a, { x: x - away, y, height, flip, pose: throwing, lookAt: ball });
        const two = shot.person(b, {
          x: x + away,
          y,
          height,
          flip: !flip,
          pose: RACKETS.has(game) ? SWING : catching,
          lookAt: ball,
        });
        if (RACKETS.has(game))
          for (const [{ hand }, turn] of [
            [one, side],
            [two, -side],
          ] as const)
            racket(shot, game, hand, unit, turn);
        drawBall(shot, game, ball, unit, side);
      },
    };
  }

  function alone(): Tableau {
    return {
      members: a ? [a] : [],
      uses: [game, "glove"],
      width: 96,
      draw(shot, { x, y, height, flip }) {
        if (!a) return;
        const unit = height / 100;
        const side = flip ? -1 : 1;
        const ball: Point = kicks
          ? { x: x + side * 40 * unit, y: y - 16 * unit }
          : { x: x + side * 36 * unit, y: y - 62 * unit };
        const person = shot.person(a, {
          x: x - side * 14 * unit,
          y,
          height,
          flip,
          pose: kicks ? KICK : RACKETS.has(game) ? SWING : POSES.reach,
          lookAt: ball,
        });
        if (RACKETS.has(game)) racket(shot, game, person.hand, unit, side);
        drawBall(shot, game, ball, unit, side);
      },
    };
  }
};

function drawBall(shot: Shot, game: string, { x, y }: Point, unit: number, side: number): void {
  const size = (game === "basketball" ? 22 : game === "baseball" || RACKETS.has(game) ? 11 : 19) * unit;
  const key = game === "badminton" || game === "pingpong" ? "⚪" : (BALLS[game] ?? "⚽");
  const { w, h } = artSize(key, size);
  shot.thing(game, drawArt(key, { x, base: y + h / 2, size }), standingBox(x, y + h / 2, w, h));
  shot.marks(
    line(
      path`M${x - side * 12 * unit} ${y - 4 * unit}l${-side * 9 * unit} ${-2 * unit}M${x - side * 11 * unit} ${y + 4 * unit}l${-side * 9 * unit} ${2 * unit}`,
      "#9aa7b5",
      2.4,
    ),
  );
}

function racket(shot: Shot, game: string, { x, y }: Point, unit: number, side: number): void {
  const [cx, cy] = [x + side * 13 * unit, y - 17 * unit];
  const r = 10 * unit;
  shot.thing(
    "racket",
    line(path`M${x} ${y}L${cx - side * 5 * unit} ${cy + 7 * unit}`, "#8a5a33", 4) +
      `<ellipse cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" rx="${r.toFixed(1)}" ry="${(r * 1.15).toFixed(1)}" fill="#fffdf4" fill-opacity=".7" stroke="#e8574a" stroke-width="3"/>` +
      line(path`M${cx - r * 0.9} ${cy}h${r * 1.8}M${cx} ${cy - r}v${r * 2}`, "#9aa7b5", 1.2),
    { x0: Math.min(x, cx - r), x1: Math.max(x, cx + r), y0: cy - r * 1.15, y1: y },
    undefined,
    game,
  );
}
