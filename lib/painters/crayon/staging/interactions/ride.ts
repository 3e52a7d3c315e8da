import { ellipse, ink, line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import type { CastMember } from "@/lib/painters/crayon/people/cast";
import { animalSize } from "@/lib/painters/crayon/things/animal";
import { artKeyOf } from "@/lib/painters/crayon/things/art";
import type { Interaction, Tableau } from "../tableau";
import { aboard, VEHICLES } from "./aboard";
import { afloat } from "./afloat";
import { CABIN_IDS, inCabin } from "./cabin";
import { slide } from "./slide";
import { swing } from "./swing";
import { hipOf, onBicycles, onMotorScooter, SIDESADDLE, upright } from "./two-wheels";

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
  const { stage, sketch, deed } = scene;
  const isInside = VEHICLES.has(sketch.plan.scene) && !stage.outdoor;
  if (isInside && (deed.thing === null || CABIN_IDS.includes(deed.thing))) return aboard(scene);
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
      "motorboat",
      "ship",
      "carousel",
      ...CABIN_IDS,
    )?.id ?? null;
  switch (vehicle) {
    case "bike":
    case "bicycle":
    case "tricycle":
      return onBicycles(scene, [...by, ...partners].slice(0, 2), vehicle);
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
    case "motorboat":
    case "ship":
      return scene.stage.water === null ? null : afloat(scene, vehicle);
    case "carousel":
      return onAnimal(rider, "horse", "🐎", true);
    default:
      return vehicle === null || !stage.outdoor ? null : inCabin(scene, vehicle);
  }
};

/** A horse of a carousel has a pole and a plinth; the carousel itself stands in the picture. */
function onAnimal(rider: CastMember, what: string, key: string, onPole = false): Tableau {
  return {
    members: [rider],
    uses: onPole ? [] : [what],
    width: 120,
    top: 58 + 84 * rider.look.scale,
    draw(shot, { x, y, height, flip }) {
      const u = height / 100;
      const side = flip ? -1 : 1;
      const size = 112 * u;
      const { w, h } = animalSize(key, size);
      const back = y - h * 0.6;
      if (onPole) shot.marks(pole(x + side * 24 * u, y, u), y - 0.3);
      shot.animal({ what, key, x, base: y, size, flip: !flip }, y - 0.5, rider.who);
      const neck = { x: x + side * w * 0.26, y: back - 12 * u };
      const person = shot.person(rider, {
        x: x - side * 6 * u,
        y: back + hipOf(rider, height),
        height,
        flip,
        pose: SIDESADDLE,
        reach: { right: { x: x + side * (onPole ? 24 : 16) * u, y: back - (onPole ? 24 : 16) * u } },
        lookAt: { x: x + side * 200, y: back - 60 * u },
      });
      if (onPole) return;
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

const pole = (x: number, y: number, u: number) =>
  ink(path`M${x} ${y}V${y - 132 * u}`, 7) +
  line(path`M${x} ${y}V${y - 132 * u}`, "#f2c84a", 4) +
  shape(ellipse(x, y - 134 * u, 5 * u, 5 * u) + ellipse(x + 6 * u, y + 2 * u, 52 * u, 8 * u), "#f2a3b3", 2.4);
