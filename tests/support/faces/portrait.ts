import { readFile } from "node:fs/promises";
import sharp from "sharp";

/** Eileen Collins, by NASA: in the public domain. It comes with scikit-image as astronaut.png. */
const PICTURE = "tests/support/pictures/astronaut.jpg";
const SIDE = 512;
/** The middle of her face in the picture, and her eyes' corners and lids, in its pixels. */
const FACE = { x: 226, y: 118 };
const EYES = [
  { x: 205.5, y: 101.5, width: 23, height: 11 },
  { x: 247, y: 104.5, width: 24, height: 11 },
];
const SKIN = "#cf9a83";
const LASHES = "#4a2c26";

/** Width and height of a camera's frame here. */
export const FRAME = { width: 640, height: 480 };

export type Pose = {
  /** Where the middle of her face is in the frame, and how large the picture is. */
  x?: number;
  y?: number;
  scale?: number;
  /** Degrees, clockwise. */
  lean?: number;
  eyes?: "open" | "closed";
  /** 1 as the picture is. */
  light?: number;
};

/** A frame of 640x480 with one face, as JPEG: she sits well, unless it says otherwise. */
export async function frameOf({
  x = 320,
  y = 200,
  scale = 1.5,
  lean = 0,
  eyes = "open",
  light = 1,
}: Pose = {}): Promise<Buffer> {
  const picture = (await readFile(PICTURE)).toString("base64");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${FRAME.width}" height="${FRAME.height}">
    <rect width="100%" height="100%" fill="#8a8580"/>
    <g transform="translate(${x} ${y}) rotate(${lean}) scale(${scale}) translate(${-FACE.x} ${-FACE.y})">
      <image width="${SIDE}" height="${SIDE}" xlink:href="data:image/jpeg;base64,${picture}"/>
      ${eyes === "closed" ? EYES.map(lid).join("") : ""}
    </g></svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().modulate({ brightness: light }).jpeg({ quality: 90 }).toBuffer();
}

/** A lid over an eye, with its lashes below. */
function lid({ x, y, width, height }: (typeof EYES)[number]): string {
  const [left, right, low] = [x - width / 2, x + width / 2, y + height * 0.34];
  return `<ellipse cx="${x}" cy="${y}" rx="${width * 0.62}" ry="${height * 0.85}" fill="${SKIN}"/>
    <path d="M${left} ${y + 1} Q${x} ${low + 3} ${right} ${y + 1}" fill="none" stroke="${LASHES}" stroke-width="1.6"/>`;
}

export const NEUTRAL: Pose = {};
export const POSES = {
  good: NEUTRAL,
  down: { y: 275 },
  near: { scale: 1.75 },
  tilt: { lean: 15 },
  /** Lower, but farther away: leaning back is no bent neck. */
  back: { y: 275, scale: 1.2 },
} as const satisfies Record<string, Pose>;

/** The nth neutral frame: nobody sits like a stone, and a lamp is no sun. */
export function restless(nth: number): Pose {
  const sway = (every: number, by: number) => by * Math.sin((2 * Math.PI * nth) / every);
  return {
    x: 320 + sway(17, 14),
    y: 200 + sway(23, 9),
    scale: 1.5 + sway(31, 0.03),
    lean: sway(13, 4),
    light: 1 + sway(41, 0.12),
  };
}
