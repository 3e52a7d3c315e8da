import { ellipse, line, patch, path, shape } from "@/lib/painters/crayon/paper/shapes";
import { POSES } from "@/lib/painters/crayon/people/pose";
import { artKeyOf, artOf } from "@/lib/painters/crayon/things/art";
import { ahead, type Interaction } from "../tableau";

/** A watering can over a bed of earth with something green in it. */
export const plant: Interaction = ({ by: [a], find }) => {
  if (!a) return null;
  const named = find();
  const grown = named && ["food", "small", "plant"].includes(named.kind) && artOf(artKeyOf(named)) ? named : null;
  return {
    members: [a],
    uses: grown ? [grown.id] : [],
    width: 122,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const u = height / 100;
      const side = flip ? -1 : 1;
      const bed = ahead(spot, 34);
      const can = { x: ahead(spot, 8), y: y - 34 * u };
      const sprouts = [-14, 0, 14].map((dx, i) => bed + dx * u + (i - 1) * 3);
      shot.marks(
        shape(ellipse(bed, y, 32 * u, 8 * u), "#9a6b45", 2.2) +
          patch(ellipse(bed, y - 2 * u, 26 * u, 5 * u), "#7d5436"),
        y - 1,
      );
      if (grown)
        for (const x of sprouts.slice(0, 2))
          shot.art({ what: grown.id, key: artKeyOf(grown), x, base: y - 1 * u, size: 24 * u }, y - 0.9, grown.id);
      else
        shot.marks(
          sprouts
            .map(
              (x) =>
                line(path`M${x} ${y - 2 * u}v${-12 * u}`, "#4f9d4a", 3.4) +
                shape(
                  path`M${x} ${y - 13 * u}q${-9 * u} ${-1 * u} ${-9 * u} ${-8 * u}q${8 * u} 0 ${9 * u} ${8 * u}q${1 * u} ${-7 * u} ${9 * u} ${-8 * u}q0 ${7 * u} ${-9 * u} ${8 * u}Z`,
                  "#6cb86a",
                  1.8,
                ),
            )
            .join(""),
          y - 0.9,
        );
      shot.person(a, {
        x: ahead(spot, -26),
        y,
        height,
        flip,
        pose: { ...POSES.kneel, lean: 7 },
        lookAt: { x: bed, y },
        reach: { right: { x: can.x - side * 9 * u, y: can.y - 4 * u } },
      });
      const p = (dx: number, dy: number) => path`${can.x + side * dx * u} ${can.y + dy * u}`;
      shot.thing(
        "watering can",
        shape(`M${p(-8, -6)}L${p(8, -8)}L${p(9, 8)}L${p(-7, 9)}Z`, "#5a9fd8", 2.2) +
          line(`M${p(8, 3)}L${p(19, -6)}`, "#5a9fd8", 4) +
          line(`M${p(-7, -5)}Q${p(-15, 1)} ${p(-6, 7)}`, "#3f7fb5", 3) +
          line(
            `M${p(20, -3)}l${side * 3 * u} ${12 * u}M${p(24, -2)}l${side * 4 * u} ${11 * u}M${p(17, -1)}l${side * 2 * u} ${12 * u}`,
            "#6bb7f0",
            2,
          ),
        { x0: can.x - 14 * u, x1: can.x + 14 * u, y0: can.y - 10 * u, y1: can.y + 10 * u },
        undefined,
        a.who,
      );
    },
  };
};
