import { OUTLINE } from "../paper/colour";
import { outline, type Point, tenth } from "../paper/shapes";
import {
  beard,
  type FaceName,
  FRECKLES,
  faceOf,
  GLASSES,
  MASK,
  moustache,
  RED_NOSE,
  SUNGLASSES,
  WRINKLES,
} from "./face";
import { hairOf } from "./hair";
import { hatOf } from "./hats";
import type { Look } from "./look";
import type { Clothes } from "./outfit";

const DARK_INK = "#22130c";
const isDark = (colour: string) => Number.parseInt(colour.slice(1, 3), 16) < 0xb8;

type HeadRequest = {
  look: Look;
  clothes: Pick<Clothes, "outfit" | "hat" | "colour" | "sunglasses" | "glasses" | "mask">;
  face: FaceName;
  /** Centre and radius in units of the body. */
  at: Point;
  radius: number;
  tilt: number;
  gaze: Point;
};

/** A head in two parts: what hangs behind the body, and what is before it. */
export function drawHead({ look, clothes, face, at, radius, tilt, gaze }: HeadRequest): {
  behind: string;
  over: string;
} {
  const hair = hairOf(look.hair, look.hairColour);
  const hat = clothes.hat ? hatOf(clothes.hat, clothes.colour) : null;
  const place = (svg: string) =>
    svg &&
    `<g transform="translate(${tenth(at.x)} ${tenth(at.y)}) rotate(${tenth(tilt)}) scale(${(radius / 20).toFixed(3)})" fill="none" ${outline(2.2)}>${svg}</g>`;
  const skin = clothes.outfit === "clown" ? "#fffaf0" : look.skin;
  const ears = [-19.5, 19.5]
    .map((x) => `<ellipse cx="${x}" cy="2" rx="4" ry="5" fill="${skin}" stroke-width="1.8"/>`)
    .join("");
  // Brown lines would be lost on a brown face.
  const ink = isDark(skin) ? DARK_INK : OUTLINE;
  const lines = featuresOf(look, clothes, face).replaceAll(OUTLINE, ink);
  const features = `<g transform="translate(${tenth(gaze.x)} ${tenth(gaze.y)})" stroke="${ink}" stroke-width="${ink === OUTLINE ? 2.2 : 2.3}">${lines}</g>`;
  // A hat presses the curls on top down; what is left of the hair shows below it.
  return {
    behind: place((hat?.behind ?? "") + hair.behind),
    over: place(
      `${ears}<circle cx="0" cy="0" r="20" fill="${skin}" stroke-width="2.4"/>${features}${hair.over}${hat?.over ?? ""}`,
    ),
  };
}

function featuresOf(look: Look, clothes: HeadRequest["clothes"], face: FaceName): string {
  return [
    look.beard ? beard(look.hairColour) : "",
    faceOf(face, look.eyes),
    look.freckles ? FRECKLES : "",
    look.age === "senior" ? WRINKLES : "",
    look.moustache ? moustache(look.hairColour) : "",
    clothes.outfit === "clown" ? RED_NOSE : "",
    clothes.mask ? MASK : "",
    clothes.sunglasses ? SUNGLASSES : look.glasses || clothes.glasses ? GLASSES : "",
  ].join("");
}
