import sharp from "sharp";
import type { Locale } from "@/lib/shared/locale";
import type { CountedPicture } from "./cell";

/** A day's picture is a square of so many pixels. */
const SIDE = 1024;
const PAPER = "#fffdf6";

/** What a count says in a diary: a picture for its cover, and its figures in words. */
export type DiaryCount = { image: Buffer; title: string; body: string; alt: Record<Locale, string> };

/** The whole picture on a square of paper, since a day's picture is a square. */
export async function forDiary(
  { bytes, picture, report }: { bytes: Buffer; picture: CountedPicture; report: string },
  locale: Locale,
): Promise<DiaryCount> {
  const image = await sharp(bytes)
    .resize(SIDE, SIDE, { fit: "contain", background: PAPER })
    .webp({ quality: 92, effort: 2 })
    .toBuffer();
  return { image, title: report, body: bodyIn(locale, picture), alt: { ko: shownKo(picture), en: shownEn(picture) } };
}

function bodyIn(locale: Locale, picture: CountedPicture): string {
  const lines = locale === "ko" ? linesKo(picture) : linesEn(picture);
  return lines.map((line) => `- ${line}`).join("\n");
}

const percent = (ratio: number) => (ratio * 100).toFixed(1);

function linesKo({ name, total, live, dead, ratio, isCorrected }: CountedPicture): string[] {
  return [
    `사진: ${name}`,
    `세포 ${total}개: 산 세포 ${live}개, 죽은 세포 ${dead}개`,
    ...(ratio === null ? [] : [`산 세포의 비율: ${percent(ratio)}%`]),
    ...(isCorrected ? ["세어 준 것을 내가 고쳤어요."] : []),
  ];
}

function linesEn({ name, total, live, dead, ratio, isCorrected }: CountedPicture): string[] {
  return [
    `Picture: ${name}`,
    `${total} cells: ${live} live, ${dead} dead`,
    ...(ratio === null ? [] : [`Share of live cells: ${percent(ratio)}%`]),
    ...(isCorrected ? ["I corrected the count by hand."] : []),
  ];
}

const shownKo = ({ total, live, dead }: CountedPicture) =>
  `현미경 사진에 세포 ${total}개를 표시했어요. 산 세포 ${live}개, 죽은 세포 ${dead}개예요.`;
const shownEn = ({ total, live, dead }: CountedPicture) =>
  `A microscope picture with ${total} cells marked: ${live} live, ${dead} dead.`;
