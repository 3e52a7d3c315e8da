import type { MyPicture } from "@/lib/domains/pictures/picture";
import { monthOf } from "@/lib/shared/month";

/** Rows that come and go together while the gallery is scrolled: divisible by two, three and four columns. */
export const CHUNK = 24;

export type MonthOfChunks = { month: string; chunks: { pictures: readonly MyPicture[]; first: number }[] };

/** Pictures, newest first, under the months of their owner's calendar, each in chunks of whole rows. */
export function inMonths(pictures: readonly MyPicture[], timeZone: string): MonthOfChunks[] {
  const months: MonthOfChunks[] = [];
  let from = 0;
  for (let at = 0; at < pictures.length; at++) {
    const picture = pictures[at];
    if (!picture) break;
    const month = monthOfPicture(picture, timeZone);
    const before = months.at(-1);
    if (before?.month !== month) {
      months.push({ month, chunks: [] });
      from = at;
    }
    const chunks = months.at(-1)?.chunks;
    if ((at - from) % CHUNK === 0) chunks?.push({ pictures: [], first: at });
    const last = chunks?.at(-1);
    if (last) (last.pictures as MyPicture[]).push(picture);
  }
  return months;
}

/** Dates are slow to tell: five thousand take a tenth of a second. */
const known = new WeakMap<MyPicture, string>();

function monthOfPicture(picture: MyPicture, timeZone: string): string {
  const month = known.get(picture) ?? monthOf(new Date(picture.createdAt), timeZone);
  known.set(picture, month);
  return month;
}
