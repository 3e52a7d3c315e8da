import { placeholder } from "@/components/pictures/placeholder";
import type { DayCover } from "@/lib/domains/posts/days/day-post";

type Props = {
  cover: DayCover;
  className: string;
  /** Where a name stands beside it that tells as much. */
  decorative?: boolean;
};

/** The cover of a day over its placeholder. */
export function DayPicture({ cover, className, decorative = false }: Props) {
  const colours = placeholder(cover.thumbhash);
  return (
    // biome-ignore lint/performance/noImgElement: its width is made by us, as those of all pictures
    <img
      src={cover.url}
      alt={decorative ? "" : cover.alt}
      width={480}
      height={480}
      loading="lazy"
      decoding="async"
      className={`size-full bg-sheet-deep object-cover ${className}`}
      style={colours ? { backgroundImage: colours } : undefined}
    />
  );
}
