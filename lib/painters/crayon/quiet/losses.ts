/** Quiet sheets of what is missing: a basket, a ward, a desk, a cup. */
import { mixColours } from "../paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "../paper/shapes";
import { rub } from "../scenes/parts/rub";
import { drawView } from "../scenes/parts/view";
import type { DrawQuiet } from "./draw-quiet";
import { dim, drawQuietRoom, drawQuietWindow, drawSmallLamp, glow } from "./indoors";

/** A wicker basket nobody lies in, a leash on its hook, a ball. */
export const drawBasket: DrawQuiet = (sketch) => {
  const { random } = sketch;
  const wicker = dim(sketch, "#b98f5f");
  const weave = mixColours(wicker, "#5c4030", 0.36);
  const cushion = dim(sketch, random.pick(["#c9cfd8", "#cbb6a6", "#b9c6c0"]));
  const leash = dim(sketch, random.pick(["#a8605a", "#5f7ea3", "#6f8a5e"]));
  const staves = Array.from({ length: 11 }, (_, i) => path`M${96 + i * 23} ${408 + Math.abs(i - 5) * -2}v54`).join("");
  return (
    drawQuietRoom(sketch) +
    drawQuietWindow(sketch, 66, 62, 200, 210) +
    // A door that is ajar: light falls in from the hall.
    shape(rect(344, 84, 136, 302), dim(sketch, "#a58a72"), 2.8) +
    shape(
      rect(358, 100, 108, 120) + rect(358, 238, 108, 132),
      mixColours(dim(sketch, "#a58a72"), "#ffffff", 0.1),
      2.2,
    ) +
    patch(ellipse(368, 234, 5.4, 5.4), "#e3c27d") +
    patch("M344 386L250 512H420L480 386Z", "#ffd489", 0.16) +
    // The hook beside it.
    shape(rect(290, 150, 40, 14), dim(sketch, "#8f6f56"), 2.2) +
    ink("M310 164v12q0 9 -9 8", 4) +
    ink("M306 178Q286 250 300 298Q312 330 322 298Q330 250 312 178", 6.6) +
    line("M306 178Q286 250 300 298Q312 330 322 298Q330 250 312 178", leash, 3.6) +
    shape("M297 298h9v14h-9Z", "#c9cdd4", 1.6) +
    patch(ellipse(212, 474, 150, 17), "#3a3f55", 0.2) +
    shape(
      "M76 400Q80 372 212 368Q344 372 348 400Q346 420 212 424Q78 420 76 400Z",
      mixColours(wicker, "#4a3428", 0.3),
      2.6,
    ) +
    shape("M98 406Q106 382 212 380Q318 382 326 406Q318 430 212 432Q106 430 98 406Z", cushion, 2.4) +
    line("M150 404Q210 390 276 404M178 416Q214 408 250 416", mixColours(cushion, "#5d6478", 0.35), 2.4, 0.6) +
    shape(
      "M76 400Q88 434 162 430Q212 412 262 430Q336 434 348 400Q354 446 328 472Q212 490 96 472Q70 446 76 400Z",
      wicker,
      2.8,
    ) +
    line(staves, weave, 2.2, 0.65) +
    line("M84 434Q212 470 340 434M90 454Q212 486 334 454", weave, 2.6, 0.7) +
    shape(ellipse(398, 468, 17, 17), dim(sketch, "#c98a6a"), 2.4) +
    line("M384 462q14 8 28 0M386 476q12 -8 24 0", mixColours("#c98a6a", "#fff3e0", 0.5), 2.4, 0.8)
  );
};

/** A tall window of a ward at dusk: an empty chair, a bed's end, a coat over the back. */
export const drawWard: DrawQuiet = (sketch) => {
  const { random, light } = sketch;
  const wall = dim(sketch, random.pick(["#d3dadb", "#d6d9d2", "#d0d6de"]));
  const floor = dim(sketch, "#aab0b3");
  const curtain = dim(sketch, random.pick(["#b7c9c6", "#bcc6d6", "#c9c3b4"]));
  const steel = dim(sketch, "#b9bec6");
  const coat = dim(sketch, random.pick(["#8a7f93", "#7f8a77", "#a08476"]));
  const frame = dim(sketch, "#e9e6df");
  const fold = mixColours(curtain, "#4a4a58", 0.22);
  return (
    rub(random, rect(-4, -4, 520, 400), [wall, mixColours(wall, "#6f7794", 0.16)], {
      angle: 90,
      gap: 12,
      opacity: 0.5,
    }) +
    rub(random, rect(-4, 396, 520, 130), [floor, mixColours(floor, "#5d6478", 0.2)], {
      angle: 4,
      gap: 12,
      opacity: 0.55,
    }) +
    ink("M0 396H512", 2.2) +
    line("M0 372H512", mixColours(wall, "#5d6478", 0.3), 3.4, 0.6) +
    drawView(sketch, 176, 44, 220, 286, "flats", false) +
    // Dusk lies over what is outside.
    patch(rect(176, 44, 220, 286), light.night ? "#3f4670" : "#8f9ab2", 0.42) +
    ink("M286 44V330M176 140H396", 7) +
    line("M286 44V330M176 140H396", frame, 4) +
    ink(rect(176, 44, 220, 286), 10) +
    line(rect(176, 44, 220, 286), frame, 6) +
    shape(rect(160, 330, 252, 15), frame, 2.4) +
    // What falls in lies on the floor.
    patch("M196 396H390L452 512H150Z", "#ffdfb0", 0.2) +
    // A curtain on its rail, drawn aside.
    ink("M-6 26H520", 5) +
    line("M-6 26H520", steel, 2.6) +
    shape("M424 28H498Q504 220 494 402Q460 410 432 402Q440 220 424 28Z", curtain, 2.4) +
    line("M442 34Q452 220 446 396M462 34Q470 220 464 398M482 34Q488 220 480 398", fold, 2.6, 0.65) +
    // The end of a bed.
    shape("M-10 356H118Q128 356 128 368V420H-10Z", dim(sketch, "#eef0ee"), 2.6) +
    line("M0 378Q60 366 122 380M0 398H124", mixColours("#eef0ee", "#6f7794", 0.35), 2.6, 0.6) +
    ink("M128 330V470M-6 444H128", 8) +
    line("M128 330V470M-6 444H128", steel, 4.2) +
    patch(ellipse(128, 472, 8, 5), "#4d5160") +
    // A chair that faces the window.
    patch(ellipse(298, 484, 74, 11), "#3a3f55", 0.2) +
    ink("M256 430V482M340 430V482M266 426V462M330 426V462", 7.4) +
    line("M256 430V482M340 430V482M266 426V462M330 426V462", steel, 3.6) +
    shape("M248 416H348V434H248Z", dim(sketch, "#7f97a0"), 2.6) +
    shape("M254 320H342Q350 320 350 330V402H246V330Q246 320 254 320Z", dim(sketch, "#8fa5ad"), 2.6) +
    // Over its back a coat, one sleeve hanging.
    shape("M266 318Q300 306 332 318L338 388Q300 400 262 388Z", coat, 2.6) +
    shape("M332 318Q352 324 354 350L350 420Q340 426 332 418L334 356Z", coat, 2.5) +
    shape("M266 318Q246 324 244 350L240 398Q248 406 258 400L264 356Z", coat, 2.5) +
    line("M284 314Q298 326 316 314M300 326V392M332 412q10 5 18 1", mixColours(coat, "#33303c", 0.32), 2.4, 0.7)
  );
};

/** A desk that has been cleared; what was on it is in a box. */
export const drawDesk: DrawQuiet = (sketch) => {
  const { random } = sketch;
  const wood = dim(sketch, "#b39474");
  const card = dim(sketch, "#c9a273");
  const inside = mixColours(card, "#5c4636", 0.4);
  const mug = dim(sketch, random.pick(["#8fa5b5", "#b58a7a", "#8ea394"]));
  return (
    drawQuietRoom(sketch, 372) +
    drawQuietWindow(sketch, 92, 46, 236, 190) +
    // Where a calendar hung the wall is paler.
    patch(rect(400, 96, 66, 84), "#fffaf0", 0.3) +
    line("M433 88v6", "#5c4636", 3) +
    glow(92, 268, 128) +
    shape("M50 396H70V512H50ZM442 396H462V512H442Z", mixColours(wood, "#4a3428", 0.25), 2.4) +
    shape("M28 366H484L496 398H16Z", wood, 2.8) +
    shape("M34 398H478V424H34Z", mixColours(wood, "#4a3428", 0.12), 2.4) +
    line("M60 381H200M330 388H452", mixColours(wood, "#5c4636", 0.35), 2.4, 0.5) +
    // A clean square where the screen stood.
    patch("M74 372H190L192 382H70Z", "#fffaf0", 0.28) +
    drawSmallLamp(sketch, 84, 366) +
    // What stands out of the box: a plant, a frame from behind, a rolled sheet.
    line("M300 262Q296 226 276 206M300 262Q306 220 324 196M300 262Q300 226 300 188", dim(sketch, "#6f8a5e"), 4) +
    shape(
      "M276 206q-22 0 -28 -18q24 -4 28 18ZM324 196q20 -4 24 -22q-24 0 -24 22ZM300 188q-14 -14 -4 -32q16 14 4 32Z",
      dim(sketch, "#8aa577"),
      2,
    ) +
    shape("M280 258h40l-5 34h-30Z", dim(sketch, "#b97f5f"), 2.2) +
    `<g transform="rotate(9 356 262)">${shape(rect(334, 228, 48, 62), dim(sketch, "#8f6f56"), 2.4)}${shape(rect(341, 235, 34, 48), "#e6dccb", 1.8)}</g>` +
    `<g transform="rotate(-12 244 262)">${shape(rect(236, 214, 18, 76), dim(sketch, "#e6dccb"), 2.2)}</g>` +
    shape("M216 280H402L392 296H226Z", inside, 2.4) +
    shape("M216 282L178 302L190 314L226 296ZM402 282L440 300L428 312L392 296Z", mixColours(card, "#ffffff", 0.1), 2.4) +
    shape("M222 292H396V372Q309 380 222 372Z", card, 2.8) +
    line("M309 296V374", mixColours(card, "#7d5c3c", 0.4), 2.4, 0.6) +
    shape("M286 322q23 -9 46 0v10q-23 -9 -46 0Z", inside, 2) +
    shape("M132 338h36l-3 34q-15 5 -30 0Z", mug, 2.4) +
    ink("M168 344q15 0 13 12t-16 8", 5) +
    line("M168 344q15 0 13 12t-16 8", mug, 2.4) +
    // The chair is pushed in.
    shape("M212 452Q212 428 236 428H300Q324 428 324 452V512H212Z", dim(sketch, "#7d8594"), 2.6) +
    line("M226 450Q268 440 310 450", mixColours("#7d8594", "#ffffff", 0.3), 3, 0.6)
  );
};

/** Two cups at a window, one of them still full; the chair across is pushed back and empty. */
export const drawCups: DrawQuiet = (sketch) => {
  const { random } = sketch;
  const wood = dim(sketch, "#a5815f");
  const china = dim(sketch, "#ece4d7");
  const chairs = dim(sketch, random.pick(["#8f7663", "#7f8a8f", "#94786c"]));
  const chair = (x: number, side: 1 | -1) =>
    shape(path`M${x - 34} 300Q${x} 286 ${x + 34} 300L${x + 30} 420H${x - 30}Z`, chairs, 2.6) +
    shape(
      path`M${x - 22} 314Q${x} 304 ${x + 22} 314L${x + 19} 396H${x - 19}Z`,
      mixColours(chairs, "#ffffff", 0.14),
      2.2,
    ) +
    shape(path`M${x - 40} 420H${x + 40}L${x + 44} 438H${x - 44}Z`, mixColours(chairs, "#ffffff", 0.06), 2.5) +
    shape(rect(x - 38, 438, 10, 66) + rect(x + 28, 438, 10, 66), chairs, 2.3) +
    patch(ellipse(x + side * 4, 506, 54, 7), "#3a3f55", 0.18);
  const cup = (x: number, drunk: boolean) =>
    shape(ellipse(x, 385, 40, 8), china, 2.3) +
    ink(path`M${x + 21} 352q17 1 15 14t-19 11`, 5.6) +
    line(path`M${x + 21} 352q17 1 15 14t-19 11`, china, 2.8) +
    shape(
      path`M${x - 24} 340H${x + 24}Q${x + 23} 376 ${x + 11} 382H${x - 11}Q${x - 23} 376 ${x - 24} 340Z`,
      china,
      2.4,
    ) +
    shape(ellipse(x, 341, 24, 6.4), drunk ? mixColours(china, "#8d8078", 0.3) : dim(sketch, "#8a5f42"), 2) +
    (drunk ? line(path`M${x - 14} 343q14 5 28 0`, dim(sketch, "#8a5f42"), 2.4, 0.7) : "");
  return (
    drawQuietRoom(sketch, 392) +
    drawQuietWindow(sketch, 126, 44, 262, 214) +
    glow(256, 176, 120) +
    // A lamp on a cord over the table.
    ink("M256 -4V70", 3.4) +
    shape("M222 112Q226 72 256 70Q286 72 290 112Z", dim(sketch, "#8f9bb0"), 2.6) +
    shape(ellipse(256, 112, 34, 7), "#ffe3a3", 2) +
    chair(78, 1) +
    `<g transform="translate(26 6) rotate(5 440 440)">${chair(424, -1)}</g>` +
    shape("M246 406H266V490H246Z", dim(sketch, "#8f6f56"), 2.4) +
    shape(ellipse(256, 494, 56, 9), dim(sketch, "#8f6f56"), 2.4) +
    shape("M120 388Q256 366 392 388Q394 408 256 414Q118 408 120 388Z", wood, 2.8) +
    line("M150 392Q256 378 362 392", mixColours(wood, "#5c4636", 0.35), 2.4, 0.5) +
    cup(200, true) +
    cup(312, false) +
    shape("M248 384l20 -4l7 14l-20 4Z", "#f3eee4", 1.8)
  );
};
