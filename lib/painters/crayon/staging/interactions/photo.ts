import type { CastMember } from "@/lib/painters/crayon/people/cast";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { inHand } from "../holding";
import { sparkle } from "../marks";
import { ahead, type Interaction, type Tableau } from "../tableau";

const VICTORY: Pose = { ...POSES.wave, right: [88, 150], tilt: 5 };
const POSING: readonly [Pose, Pose, Pose] = [VICTORY, POSES.hips, { ...VICTORY, left: [88, 150], right: [20, 12] }];
const SELFIE: Pose = { ...POSES.wave, right: [100, 112], lean: -3, tilt: 6 };

/** One holds the camera, the others pose; without others, or among equals, it is a picture of themselves. */
export const photo: Interaction = ({ by, partners }) => {
  const [first, ...more] = by;
  if (!first) return null;
  return partners.length > 0 && more.length === 0
    ? portrait(first, partners.slice(0, 3))
    : selfie([...by, ...partners].slice(0, 3));
};

function portrait(photographer: CastMember, models: readonly CastMember[]): Tableau {
  return {
    members: [photographer, ...models],
    uses: ["camera", "photo"],
    width: 96 + models.length * 56,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const u = height / 100;
      const side = flip ? -1 : 1;
      const half = (96 + models.length * 56) / 2;
      const camera = ahead(spot, -half + 28);
      models.forEach((model, i) => {
        shot.person(model, {
          x: ahead(spot, -half + 118 + i * 54),
          y: y - (i % 2) * 4,
          height,
          flip: !flip,
          pose: POSING[i % 3] ?? VICTORY,
          lookAt: { x: camera, y: y - 70 * u },
          ...(i === 0 && model.face !== "cry" ? { face: "wink" as const } : {}),
        });
      });
      const person = shot.person(photographer, {
        x: camera,
        y: y + 1,
        height,
        flip,
        face: "wink",
        pose: { ...POSES.ease, left: [40, 150], right: [70, 140], lean: 3 },
        lookAt: { x: camera + side * 100, y: y - 70 * u },
        hold: (p) =>
          inHand(
            "camera",
            "📷",
            { x: p.hand.x + side * 5 * p.unit, y: p.hand.y - 4 * p.unit },
            { size: 24 * p.unit, above: 0.5, flip: !flip },
          ),
      });
      shot.marks(sparkle(person.hand.x + side * 26 * u, person.hand.y - 10 * u, 5 * u, "#f7e08a"));
    },
  };
}

/** Everybody close together; one arm holds the telephone up. */
function selfie(people: readonly CastMember[]): Tableau {
  const step = 44;
  return {
    members: people,
    uses: ["phone", "camera", "photo"],
    width: (people.length - 1) * step + 84,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const side = flip ? -1 : 1;
      const half = ((people.length - 1) * step) / 2 + 10;
      const lens = { x: ahead(spot, half + 30), y: y - 92 * (height / 100) };
      people.forEach((member, i) => {
        const last = i === people.length - 1;
        shot.person(member, {
          x: ahead(spot, i * step - half),
          y: y + i * 0.5,
          height,
          flip: last ? flip : !flip,
          face: i % 2 || member.face === "cry" ? member.face : "wink",
          pose: last ? SELFIE : VICTORY,
          lookAt: lens,
          ...(last
            ? {
                hold: (p) =>
                  inHand(
                    "phone",
                    "📱",
                    { x: p.hand.x + side * 2 * p.unit, y: p.hand.y - 5 * p.unit },
                    { size: 22 * p.unit, above: 0.5 },
                  ),
              }
            : {}),
        });
      });
    },
  };
}
