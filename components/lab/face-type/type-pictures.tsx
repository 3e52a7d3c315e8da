import { useLocale } from "next-intl";
import { LiveCanvas } from "@/components/pictures/live/live-canvas";
import { Skeleton } from "@/components/ui/skeleton";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";

const FOUR = [0, 1, 2, 3] as const;

/** Four pictures, each in its place before it is drawn. */
export function TypePictures({ drawn, isDone }: { drawn: readonly DrawnHere[]; isDone: boolean }) {
  const locale = useLocale();
  if (isDone && drawn.length === 0) return null;
  return (
    <ul className="grid grid-cols-2 gap-3">
      {FOUR.map((nth) => {
        const picture = drawn[nth];
        return (
          <li key={nth} className="overflow-hidden rounded-field border border-line">
            {picture ? (
              <LiveCanvas drawn={picture} alt={picture.alt[locale]} />
            ) : (
              <Skeleton className="aspect-square w-full" />
            )}
          </li>
        );
      })}
    </ul>
  );
}
