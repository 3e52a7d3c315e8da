import { handwritingFor } from "@/components/cards/handwriting";
import { handFont, penOn } from "@/components/cards/pen";
import { imageOfIcon } from "@/components/cards/svg-image";
import { pngOf } from "@/components/cards/ways";
import { BrandMark } from "@/components/site/brand";
import type { Locale } from "@/lib/shared/locale";
import { LIGHT_PAPER } from "@/lib/shared/paper-colours";
import { formatDay } from "../card-labels";
import { MoodIcon } from "../mood-icon";
import { WeatherIcon } from "../weather-icon";
import type { CardContent } from "./card-content";
import { CARD, COLUMNS, HEAD, layoutOf, SHEET, WRITING } from "./card-layout";
import { cardPicture } from "./card-picture";
import type { CardWords } from "./card-words";
import { drawFoot, drawPicture, drawTitle } from "./draw-parts";
import { drawLines, drawWriting, HAND } from "./draw-writing";
import { firstWritten, writtenOn } from "./written";

const ICON = 58;

/**
 * A day as a page of a Korean picture diary, drawn in this browser; nothing is sent anywhere.
 * @returns PNG of CARD's size
 * @throws Error when the picture can't be fetched, or the browser has no canvas to draw on
 */
export async function drawDiaryCard(content: CardContent, words: CardWords, locale: Locale): Promise<Blob> {
  const { weather, mood } = content;
  const date = formatDay(content.day, locale);
  const weatherName = weather && words.weathers[weather];
  const letters = [date, weatherName, content.title, content.text, content.author, content.site, words.byAi].join(" ");
  const [picture, brand, sky, face] = await Promise.all([
    content.picture && cardPicture(content.picture),
    imageOfIcon(<BrandMark />, ICON),
    weather && imageOfIcon(<WeatherIcon weather={weather} />, ICON),
    mood && imageOfIcon(<MoodIcon mood={mood} />, ICON),
    handwritingFor(letters),
  ]);
  const canvas = document.createElement("canvas");
  canvas.width = CARD.width;
  canvas.height = CARD.height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("No canvas to draw on");
  const pen = penOn(context);

  context.fillStyle = LIGHT_PAPER.paper;
  context.fillRect(0, 0, CARD.width, CARD.height);
  pen.frame(SHEET, { round: 22, width: 4, fill: LIGHT_PAPER.sheet });

  const headBottom = SHEET.top + HEAD;
  pen.write(date, { x: WRITING.left + 4, y: SHEET.top + 62, font: handFont(50) });
  let right = WRITING.left + WRITING.width;
  for (const icon of [face, sky]) {
    if (!icon) continue;
    right -= ICON;
    context.drawImage(icon, right, SHEET.top + 17, ICON, ICON);
    right -= 10;
  }
  if (weatherName) pen.write(weatherName, { x: right, y: SHEET.top + 62, font: handFont(44), align: "right" });
  pen.line([SHEET.left, headBottom], [SHEET.right, headBottom]);

  const titleHeight = drawTitle(pen, content, headBottom);
  const hand = {
    measure: (text: string) => pen.measure(text, handFont(HAND)),
    width: WRITING.width,
    columns: COLUMNS,
  };
  const written = writtenOn(content.text, hand);
  const layout = layoutOf({ titleHeight, hasPicture: picture !== null, wanted: written.lines.length });
  if (titleHeight > 0) pen.line([SHEET.left, layout.titleBottom], [SHEET.right, layout.titleBottom]);
  if (picture && layout.picture) drawPicture(context, pen, picture, layout.picture);
  // Rules alone would look like a form that was not filled in.
  const kind = written.lines.length === 0 && locale === "ko" ? "squares" : written.kind;
  drawLines(pen, kind, layout.lines);
  drawWriting(pen, firstWritten(written, layout.lines.count, hand), layout.lines.top);
  drawFoot(context, pen, brand, content, content.picture?.isDrawn ? words.byAi : null);
  return pngOf(canvas);
}
