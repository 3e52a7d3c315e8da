import { mixColours } from "../paper/colour";
import { tenth } from "../paper/shapes";
import { backpackBehind, scarfOf, strapsOf } from "./accessories";
import { boxesOf } from "./boxes";
import type { DrawnPerson, PersonRequest } from "./drawn-person";
import { torsoOf } from "./garments";
import { drawHead } from "./head";
import { drawArm, drawHand, drawLeg, type Limb } from "./limbs";
import type { Clothes } from "./outfit";
import { type Rig, rigOf } from "./rig";

/** Draws one person from the feet up. */
export function drawPerson(request: PersonRequest): DrawnPerson {
  const { look, clothes, apart = [] } = request;
  const rig = rigOf(request);
  const { pose, neck, hip, skull, left, right } = rig;
  const across = request.flip ? -rig.unit : rig.unit;
  const place = (svg: string) =>
    svg &&
    `<g transform="translate(${tenth(request.x)} ${tenth(request.y)}) scale(${across.toFixed(3)} ${rig.unit.toFixed(3)})">${svg}</g>`;
  const upper = (svg: string) => svg && `<g transform="rotate(${tenth(rig.lean)} 0 ${tenth(hip)})">${svg}</g>`;

  const arm = (limb: Limb) =>
    drawArm(limb, clothes.outfit === "towel" ? "none" : clothes.sleeves, sleeveOf(clothes), look.skin);
  const palm = (limb: Limb) => drawHand(limb, clothes.mittens ?? look.skin);
  const kept = [...(apart.includes("left") ? [] : [left]), ...(apart.includes("right") ? [] : [right])];
  const given = [...(apart.includes("left") ? [left] : []), ...(apart.includes("right") ? [right] : [])];
  // Hands at the cheeks are before the head, hanging arms behind a child's big chin.
  const atHead = ({ end }: Limb) => Math.hypot(end.x - skull.x, end.y - skull.y) < rig.build.head + 4;
  const legs = rig.legs
    ? rig.legs.map((leg, i) => drawLeg(leg, clothes, look.skin, pose.sideways || i ? 1 : -1)).join("")
    : "";
  const frame = { neck, hip, sitting: pose.sitting === true || !rig.legs, skin: look.skin };
  const head = drawHead({
    look,
    clothes,
    face: request.face,
    at: skull,
    radius: rig.build.head,
    tilt: headTilt(rig),
    gaze: rig.gaze,
  });
  const base = place(
    [
      upper(clothes.backpack ? backpackBehind(clothes.backpack, neck) : ""),
      head.behind,
      // A lap is in front of the body.
      pose.sitting ? "" : legs,
      upper(torsoOf(clothes, frame) + (clothes.backpack ? strapsOf(clothes.backpack, neck) : "")),
      pose.sitting ? legs : "",
      ...kept.filter((limb) => !atHead(limb)).map(arm),
      upper(clothes.scarf ? scarfOf(clothes.scarf, neck) : ""),
      head.over,
      ...kept.filter(atHead).map(arm),
    ].join(""),
  );
  const hands = place(kept.map(palm).join(""));
  const { onPaper } = rig;
  return {
    svg: base + hands,
    base,
    hands,
    over: place(given.map((limb) => arm(limb) + palm(limb)).join("")),
    hand: onPaper(right.end),
    otherHand: onPaper(left.end),
    shoulder: onPaper(right.from),
    otherShoulder: onPaper(left.from),
    hip: onPaper({ x: 0, y: hip }),
    ...boxesOf(rig, request),
    unit: rig.unit,
  };
}

const headTilt = ({ lean, pose }: Rig) => lean * 0.5 + (pose.tilt ?? 0);

function sleeveOf({ outfit, colour, sleeves }: Clothes): string {
  switch (outfit) {
    case "uniform":
      return sleeves === "short" ? "#fffdf8" : "#3d4b70";
    case "suit":
      return mixColours(colour, "#4a4f60", 0.45);
    case "hiking":
      return "#f3e3c0";
    default:
      return colour;
  }
}
