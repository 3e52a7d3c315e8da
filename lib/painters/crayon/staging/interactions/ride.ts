import { line, path } from "../../paper/shapes";
import type { CastMember } from "../../people/cast";
import { animalSize } from "../../things/animal";
import { artKeyOf } from "../../things/art";
import type { Interaction, Tableau } from "../tableau";
import { afloat } from "./afloat";
import { slide } from "./slide";
import { swing } from "./swing";
import { hipOf, onBicycle, onMotorScooter, SIDESADDLE, upright } from "./two-wheels";

const MOUNTS: ReadonlySet<string> = new Set([
  "horse",
  "camel",
  "elephant",
  "donkey",
  "cow",
  "alpaca",
  "giraffe",
  "zebra",
  "dinosaur",
  "dolphin",
]);

/** Somebody on what they ride; those who come along walk beside it. */
export const ride: Interaction = (scene) => {
  const { by, partners, find, animal } = scene;
  const rider = by[0];
  if (!rider) return null;
  const mount = animal();
  if (mount && MOUNTS.has(mount.id)) return onAnimal(rider, mount.id, artKeyOf(mount));
  const vehicle =
    find(
      "bike",
      "bicycle",
      "tricycle",
      "kickboard",
      "skateboard",
      "motorcycle",
      "scooter",
      "swing",
      "seesaw",
      "slide",
      "boat",
      "canoe",
    )?.id ?? null;
  switch (vehicle) {
    case "bike":
    case "bicycle":
    case "tricycle":
      return onBicycle(scene, rider, vehicle);
    case "kickboard":
    case "scooter":
      return upright(scene, rider, vehicle);
    case "skateboard":
      return upright(scene, rider, vehicle);
    case "motorcycle":
      return onMotorScooter(scene, [rider, ...partners, ...by.slice(1)].slice(0, 2));
    case "swing":
    case "seesaw":
      return swing(scene);
    case "slide":
      return slide(scene);
    case "boat":
    case "canoe":
      return scene.stage.water === null ? null : afloat(scene, vehicle);
    default:
      return null;
  }
};

function onAnimal(rider: CastMember, what: string, key: string): Tableau {
  return {
    members: [rider],
    uses: [what],
    width: 120,
    top: 58 + 84 * rider.look.scale,
    draw(shot, { x, y, height, flip }) {
      const u = height / 100;
      const side = flip ? -1 : 1;
      const size = 112 * u;
      const { w, h } = animalSize(key, size);
      const back = y - h * 0.6;
      shot.animal({ what, key, x, base: y, size, flip: !flip }, y - 0.5, rider.who);
      const neck = { x: x + side * w * 0.26, y: back - 12 * u };
      const person = shot.person(rider, {
        x: x - side * 6 * u,
        y: back + hipOf(rider, height),
        height,
        flip,
        pose: SIDESADDLE,
        reach: { right: { x: x + side * 16 * u, y: back - 16 * u } },
        lookAt: { x: x + side * 200, y: back - 60 * u },
      });
      shot.marks(
        line(
          path`M${person.hand.x} ${person.hand.y}Q${(person.hand.x + neck.x) / 2} ${neck.y + 14 * u} ${neck.x} ${neck.y}`,
          "#8a5a33",
          3,
        ),
      );
    },
  };
}
