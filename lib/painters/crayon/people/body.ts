import { OUTLINE } from "../paper/colour";
import { outline, type Point, path } from "../paper/shapes";
import type { Look } from "./look";
import type { Arm, Pose } from "./pose";

/** A person is drawn 100 high with the feet at (0, 0). */
export type Clothes = { top: string; bottom: string; scarf: string | null };

export const SKIN = "#ffdcbd";
const SHOES = "#6b4a35";
const ARM = 13;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Both legs with shoes; nothing when the pose hides them. */
export function legsOf(pose: Pose, look: Look, clothes: Clothes): string {
  if (!pose.legs) return "";
  const colour = look.wears === "dress" ? SKIN : clothes.bottom;
  return pose.legs.map((angle, i) => leg(i ? 1 : -1, angle, pose.sitting === true, colour)).join("");
}

function leg(side: number, angle: number, sitting: boolean, colour: string): string {
  const hip = { x: side * 6, y: sitting ? -27 : -30 };
  const foot = sitting ? { x: side * 12, y: -4 } : { x: hip.x + side * Math.sin(radians(angle)) * 26, y: -4 };
  const knee = sitting ? path`L${side * 12} ${-20}` : "";
  const d = `${path`M${hip.x} ${hip.y}`}${knee}${path`L${foot.x} ${foot.y}`}`;
  const shoe = `<ellipse cx="${(foot.x + side * 3).toFixed(1)}" cy="-2" rx="7.5" ry="4.4" fill="${SHOES}" ${outline(2.2)}/>`;
  return stick(d, colour, 11, 7.4) + shoe;
}

const stick = (d: string, colour: string, outer: number, inner: number) =>
  `<path d="${d}" fill="none" stroke="${OUTLINE}" stroke-width="${outer}" stroke-linecap="round" stroke-linejoin="round"/><path d="${d}" fill="none" stroke="${colour}" stroke-width="${inner}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Dress, coat, suit or shirt with trousers. `neck` is the y of the chin. */
export function torsoOf(pose: Pose, look: Look, clothes: Clothes, neck: number): string {
  const hem = pose.sitting ? -4 : 0;
  const st = outline(2.4);
  const cloth = (d: string, colour: string, width = 2.4) => `<path d="${d}" fill="${colour}" ${outline(width)}/>`;
  switch (look.wears) {
    case "dress":
      return (
        cloth(path`M-9 ${neck}L9 ${neck}L19 ${-22 + hem}Q0 ${-17 + hem} -19 ${-22 + hem}Z`, clothes.top) +
        (look.apron
          ? cloth(path`M-6 ${neck + 10}L6 ${neck + 10}L11 ${-24 + hem}L-11 ${-24 + hem}Z`, "#fff6e0", 1.6)
          : "")
      );
    case "coat":
      return `${cloth(path`M-12 ${neck}L12 ${neck}L16 ${-20 + hem}L-16 ${-20 + hem}Z`, "#fbfbf7")}<path d="${path`M0 ${neck + 4}L0 ${-22 + hem}`}" ${st}/>`;
    default:
      return shirt(pose, look, clothes, neck, hem);
  }
}

function shirt(pose: Pose, look: Look, clothes: Clothes, neck: number, hem: number): string {
  const trousers = pose.legs
    ? `<path d="${path`M-13 ${-30 + hem}L13 ${-30 + hem}L12 ${-20 + hem}L1 ${-20 + hem}L0 ${-24 + hem}L-1 ${-20 + hem}L-12 ${-20 + hem}Z`}" fill="${clothes.bottom}" ${outline(1.8)}/>`
    : "";
  const body = `<path d="${path`M-12 ${neck}L12 ${neck}L13 ${-28 + hem}L-13 ${-28 + hem}Z`}" fill="${look.wears === "suit" ? "#59606e" : clothes.top}" ${outline(2.4)}/>`;
  return body + trousers + chest(look, neck);
}

function chest(look: Look, neck: number): string {
  if (look.wears === "suit")
    return `<path d="${path`M-5 ${neck}L5 ${neck}L0 ${neck + 14}Z`}" fill="#fff"/><path d="${path`M0 ${neck}L4 ${neck + 16}L0 ${neck + 20}L-4 ${neck + 16}Z`}" fill="#c0392b"/>`;
  if (look.wears === "clown")
    return ["#ffd23f", "#3bb273", "#4c6fae"]
      .map((colour, i) => `<circle cx="0" cy="${neck + 8 + i * 9}" r="3" fill="${colour}"/>`)
      .join("");
  return `<path d="${path`M-12 ${neck + 14}L12 ${neck + 14}`}" stroke="#fff" stroke-opacity=".55" stroke-width="4"/>`;
}

/** One arm with its hand; returns where the hand ends. */
export function armOf(side: 1 | -1, arm: Arm, neck: number, sleeve: string): { svg: string; hand: Point } {
  const shoulder = { x: side * 10, y: neck + 5 };
  const joint = (from: Point, angle: number) => ({
    x: from.x + side * Math.sin(radians(angle)) * ARM,
    y: from.y + Math.cos(radians(angle)) * ARM,
  });
  const elbow = joint(shoulder, arm[0]);
  const hand = joint(elbow, arm[1]);
  const d = path`M${shoulder.x} ${shoulder.y}L${elbow.x} ${elbow.y}L${hand.x} ${hand.y}`;
  const palm = `<circle cx="${hand.x.toFixed(1)}" cy="${hand.y.toFixed(1)}" r="4.4" fill="${SKIN}" ${outline(1.6)}/>`;
  return { svg: stick(d, sleeve, 9.6, 6) + palm, hand };
}

/** A scarf for cold days, wound below the chin. */
export function scarfOf(colour: string, neck: number): string {
  return `<path d="${path`M-13 ${neck - 3}Q0 ${neck + 5} 13 ${neck - 3}L13 ${neck + 4}Q0 ${neck + 11} -13 ${neck + 4}ZM5 ${neck + 6}l8 -1l1 18l-8 1Z`}" fill="${colour}" ${outline(2)}/>`;
}
