import { ellipse, ink, patch, path, shape, standingBox } from "@/lib/painters/crayon/paper/shapes";
import { POSES } from "@/lib/painters/crayon/people/pose";
import { artKeyOf } from "@/lib/painters/crayon/things/art";
import { unitOf } from "../holding";
import type { Interaction } from "../tableau";

/** Somebody in a tub full of foam, shoulders out; a dog that is washed sits in it alone. */
export const bathe: Interaction = ({ by, partners, animal, stage }) => {
  const pet = animal();
  const [a, b] = pet ? by : [...by, ...partners];
  if (!a || stage.outdoor) return null;
  return {
    members: pet || !b ? [a] : [a, b],
    uses: ["bath", "soap", "duck", ...(pet ? [pet.id] : [])],
    width: pet ? 158 : 120,
    draw(shot, { x, y, height, flip }) {
      const u = height / 100;
      const side = flip ? -1 : 1;
      const tub = pet ? x + side * 24 * u : x;
      if (pet) {
        const key = artKeyOf(pet);
        shot.animal(
          { what: pet.id, key, x: tub, base: y - 20 * u, size: Math.min(60, pet.size * 0.62) * u, flip },
          y - 1,
          "tub",
        );
        shot.person(a, {
          x: x - side * 52 * u,
          y: y - 0.5,
          height,
          flip,
          pose: { ...POSES.reach, lean: 6 },
          lookAt: { x: tub, y: y - 50 * u },
          reach: { right: { x: tub - side * 22 * u, y: y - 44 * u } },
        });
      } else
        [a, ...(b ? [b] : [])].forEach((member, i, all) => {
          const chin = member.look.age === "child" || member.look.age === "baby" ? 49 : 60;
          const own = unitOf(member, height);
          shot.person(
            {
              ...member,
              clothes: {
                ...member.clothes,
                outfit: "swimsuit",
                skirted: false,
                sleeves: "none",
                hat: null,
                scarf: null,
              },
            },
            {
              x: tub + (all.length > 1 ? (i ? 24 : -24) * u : 0),
              y: y - 58 * u + chin * own,
              height,
              flip: i === 1,
              pose: { ...POSES.table, left: [70, 120], right: [74, 126] },
              depth: y - 1 + i * 0.01,
            },
          );
        });
      shot.thing(
        "tub",
        shape(
          path`M${tub - 56 * u} ${y - 36 * u}H${tub + 56 * u}Q${tub + 54 * u} ${y - 4 * u} ${tub + 34 * u} ${y - 3 * u}H${tub - 34 * u}Q${tub - 54 * u} ${y - 4 * u} ${tub - 56 * u} ${y - 36 * u}Z`,
          "#fdfdfb",
          3,
        ) +
          ink(
            path`M${tub - 30 * u} ${y - 3 * u}l${-4 * u} ${5 * u}M${tub + 30 * u} ${y - 3 * u}l${4 * u} ${5 * u}`,
            4,
          ) +
          patch(
            path`M${tub - 48 * u} ${y - 26 * u}Q${tub} ${y - 20 * u} ${tub + 48 * u} ${y - 26 * u}L${tub + 47 * u} ${y - 21 * u}Q${tub} ${y - 15 * u} ${tub - 47 * u} ${y - 21 * u}Z`,
            "#bfe3fb",
          ),
        standingBox(tub, y, 112 * u, 37 * u),
        y,
      );
      const foam = [-46, -32, -17, 0, 16, 31, 46].map((dx, i) =>
        ellipse(tub + dx * u, y - (36 + (i % 2) * 3) * u, 11 * u, 7 * u),
      );
      shot.marks(
        shape(foam.join(""), "#ffffff", 1.6) +
          shape(
            [-36, 40, 10]
              .map((dx, i) => ellipse(tub + dx * u, y - (54 + i * 9) * u, 3.4 * u, 3.4 * u))
              .slice(0, 2)
              .join(""),
            "#e6f5ff",
            1.4,
          ),
        y + 0.1,
      );
    },
  };
};
