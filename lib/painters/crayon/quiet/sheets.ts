/** The quiet sheets: each a few things in a dim light, and nobody's face. */
import type { QuietSheet } from "@/lib/painters/reading/plan";
import { mixColours } from "../paper/colour";
import { ellipse, ink, line, path, rect, shape } from "../paper/shapes";
import type { Look } from "../people/look";
import { drawArt } from "../things/art";
import { drawBench, drawSeat } from "./benches";
import type { DrawQuiet } from "./draw-quiet";
import { drawFromBehind } from "./from-behind";
import { drawHouse } from "./house";
import {
  dim,
  drawCandle,
  drawQuietRoom,
  drawQuietWindow,
  drawSmallLamp,
  drawStandingLamp,
  drawWhiteFlowers,
  glow,
} from "./indoors";
import { drawBasket, drawCups, drawDesk, drawWard } from "./losses";
import { drawSnowlight, drawUmbrella } from "./outdoors";

const CLOTHS: readonly [string, ...string[]] = ["#b58a7a", "#8a9bb5", "#a99a6e", "#8ea394", "#a48aa6"];

/** Two on a sofa before the window, one blanket over both. */
const together: DrawQuiet = (sketch, { me, other }) => {
  const { random } = sketch;
  const sofa = dim(sketch, random.pick(CLOTHS));
  const blanket = dim(sketch, random.pick(["#d6b98c", "#c9a7a0", "#a9b6c9"]));
  // A child's head is lower than the head of who sits beside them.
  const low = (look: Look) => (1.04 - Math.min(1.04, look.scale)) * 110;
  const [a, b] = [236 + low(me), 236 + low(other)];
  const lower = Math.max(a, b);
  return (
    drawQuietRoom(sketch) +
    drawQuietWindow(sketch, 92, 58, 306, 226) +
    glow(452, 176, 150) +
    drawStandingLamp(sketch, 458, 420, 262) +
    drawFromBehind(me, { x: 212, y: a, r: 36, tilt: 9, foot: 410 }) +
    drawFromBehind(other, { x: 298, y: b, r: 36, tilt: -5, foot: 410 }) +
    shape(
      path`M134 420Q138 ${lower + 66} 186 ${lower + 56}Q232 ${lower + 76} 255 ${lower + 70}Q280 ${lower + 76} 324 ${lower + 56}Q374 ${lower + 66} 378 420Z`,
      blanket,
      2.6,
    ) +
    line(
      path`M150 ${lower + 92}Q255 ${lower + 116} 362 ${lower + 92}M144 ${lower + 106}Q255 ${lower + 130} 368 ${lower + 106}`,
      mixColours(blanket, "#fff8ea", 0.5),
      3.4,
      0.8,
    ) +
    shape("M60 512V392Q60 366 92 366H420Q452 366 452 392V512Z", sofa, 2.8) +
    line("M256 372V512M96 388H416", mixColours(sofa, "#3a3a48", 0.25), 2.6, 0.6)
  );
};

/** An armchair that waits under a lit lamp. */
const lamp: DrawQuiet = (sketch) => {
  const { random } = sketch;
  const chair = dim(sketch, random.pick(CLOTHS));
  const blanket = dim(sketch, random.pick(["#d6b98c", "#c9a7a0", "#c8cfd8"]));
  const seam = mixColours(chair, "#3a3a48", 0.25);
  return (
    drawQuietRoom(sketch) +
    drawQuietWindow(sketch, 66, 70, 186, 220) +
    glow(398, 150, 178) +
    drawStandingLamp(sketch, 430, 410, 300) +
    shape(ellipse(320, 458, 186, 30), dim(sketch, "#b7bfc6"), 2.2) +
    shape("M246 436V306Q246 254 318 254T390 306V436Z", chair, 2.8) +
    shape("M240 396H396V452H240Z", mixColours(chair, "#ffffff", 0.08), 2.6) +
    shape("M212 462V372Q212 350 232 350T256 372V462Z", chair, 2.8) +
    shape("M380 462V372Q380 350 404 350T424 372V462Z", chair, 2.8) +
    line("M250 424H386", seam, 2.4, 0.7) +
    shape("M330 258Q372 262 386 304L400 420Q372 432 346 424Q352 340 330 258Z", blanket, 2.4) +
    line("M348 268Q372 340 366 424M366 276Q390 340 386 422", mixColours(blanket, "#fff8ea", 0.5), 3.2, 0.7) +
    shape(rect(96, 412, 72, 10) + rect(104, 422, 9, 46) + rect(151, 422, 9, 46), dim(sketch, "#9c7a5e"), 2.4) +
    shape("M106 412v-12h52v12Z", dim(sketch, "#8a9bb5"), 2) +
    shape("M112 400v-10h44v10Z", dim(sketch, "#c9a7a0"), 2)
  );
};

/** Two cups on a low table: somebody sits down with somebody. */
const tea: DrawQuiet = (sketch) => {
  const { random } = sketch;
  const wood = dim(sketch, "#b08d6c");
  const cushion = (x: number) =>
    shape(
      path`M${x - 66} 470Q${x - 70} 446 ${x - 44} 446H${x + 44}Q${x + 70} 446 ${x + 66} 470Q${x} 486 ${x - 66} 470Z`,
      dim(sketch, random.pick(CLOTHS)),
      2.4,
    );
  const cup = (x: number) =>
    line(path`M${x - 7} 318q-8 -14 0 -26t0 -26M${x + 9} 320q-8 -14 0 -26t0 -22`, "#f4efe6", 3.2, 0.55) +
    ink(path`M${x + 22} 340q18 2 16 16t-20 12`, 6) +
    line(path`M${x + 22} 340q18 2 16 16t-20 12`, dim(sketch, "#e6ddd0"), 3) +
    shape(path`M${x - 24} 328H${x + 24}L${x + 19} 378Q${x} 386 ${x - 19} 378Z`, dim(sketch, "#e6ddd0"), 2.4) +
    shape(ellipse(x, 329, 24, 6), dim(sketch, "#b98d5e"), 2);
  return (
    drawQuietRoom(sketch, 372) +
    drawQuietWindow(sketch, 108, 48, 296, 206) +
    glow(104, 300, 150) +
    cushion(92) +
    cushion(422) +
    shape("M84 400H98V486H84ZM414 400H428V486H414Z", dim(sketch, "#8f6f56"), 2.4) +
    shape("M58 378Q256 362 454 378L462 404H50Z", wood, 2.8) +
    line("M90 388Q256 376 420 388", mixColours(wood, "#5c4636", 0.35), 2.4, 0.6) +
    drawSmallLamp(sketch, 116, 378) +
    cup(226) +
    cup(322)
  );
};

/** A wide sill, a small lamp, the weather outside. */
const rain: DrawQuiet = (sketch) =>
  drawQuietRoom(sketch, 440) +
  drawQuietWindow(sketch, 70, 56, 372, 296) +
  glow(352, 314, 132) +
  shape(rect(20, 352, 472, 26), dim(sketch, "#d9c8b2"), 2.6) +
  drawSmallLamp(sketch, 356, 354) +
  shape("M108 352v-13h96v13Z", dim(sketch, "#8a9bb5"), 2.2) +
  shape("M116 339v-11h80v11Z", dim(sketch, "#c9b99a"), 2.2) +
  ink("M40 378V440M472 378V440", 3);

/** A chair nobody sits on any more, white flowers beside it. */
const chair: DrawQuiet = (sketch) => {
  const wood = dim(sketch, "#a9805c");
  const bar = (d: string) => shape(d, wood, 2.5);
  return (
    drawQuietRoom(sketch) +
    drawQuietWindow(sketch, 150, 54, 224, 226) +
    shape(ellipse(172, 470, 112, 16), dim(sketch, "#8d8078"), 0.1) +
    glow(396, 232, 128) +
    bar("M110 252H124V478H110ZM212 252H226V478H212Z") +
    bar("M108 262Q168 246 228 262V286Q168 272 108 286Z") +
    bar("M124 306Q168 298 212 306V320Q168 312 124 320Z") +
    bar("M136 320H146V380H136ZM163 317H173V380H163ZM190 320H200V380H190Z") +
    bar("M98 400H110V486H98ZM226 400H238V486H226Z") +
    shape("M96 380H240L250 408H86Z", mixColours(wood, "#ffffff", 0.12), 2.6) +
    shape("M104 376Q168 366 232 376L238 388Q168 396 98 388Z", dim(sketch, "#b9c3cf"), 2.2) +
    shape(rect(340, 372, 122, 12) + rect(352, 384, 10, 96) + rect(440, 384, 10, 96), dim(sketch, "#9c7a5e"), 2.5) +
    drawWhiteFlowers(sketch, 384, 373) +
    drawCandle(sketch, 440, 373)
  );
};

/** White flowers and a candle on the sill. */
const flowers: DrawQuiet = (sketch) =>
  drawQuietRoom(sketch, 440) +
  drawQuietWindow(sketch, 78, 56, 356, 284) +
  glow(338, 296, 124) +
  shape(rect(20, 340, 472, 28), dim(sketch, "#d9c8b2"), 2.6) +
  `<g transform="translate(190 342) scale(1.5) translate(-190 -342)">${drawWhiteFlowers(sketch, 190, 342)}</g>` +
  drawCandle(sketch, 338, 342);

/** A cushion that is empty, a collar on it, a light. */
const collar: DrawQuiet = (sketch) => {
  const { random } = sketch;
  const cloth = dim(sketch, random.pick(CLOTHS));
  return (
    drawQuietRoom(sketch) +
    drawQuietWindow(sketch, 146, 54, 236, 224) +
    glow(392, 316, 140) +
    shape("M78 436Q70 384 132 380H276Q338 384 330 436Q332 470 204 474Q76 470 78 436Z", cloth, 2.8) +
    shape(
      "M112 424Q112 400 150 398H258Q296 400 296 424Q290 444 204 446Q118 444 112 424Z",
      mixColours(cloth, "#fff6e8", 0.4),
      2.4,
    ) +
    drawArt(":collar", { x: 204, base: 436, size: 78 }) +
    shape(rect(346, 404, 96, 11) + rect(356, 415, 10, 58) + rect(422, 415, 10, 58), dim(sketch, "#9c7a5e"), 2.5) +
    drawCandle(sketch, 394, 405)
  );
};

/** How each sheet is drawn. */
export const DRAW_QUIET: Record<QuietSheet, DrawQuiet> = {
  together,
  lamp,
  tea,
  house: drawHouse,
  rain,
  chair,
  flowers,
  collar,
  umbrella: drawUmbrella,
  basket: drawBasket,
  ward: drawWard,
  bench: drawBench,
  snowlight: drawSnowlight,
  desk: drawDesk,
  cups: drawCups,
  seat: drawSeat,
};
