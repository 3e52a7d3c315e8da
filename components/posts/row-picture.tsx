import { PictureImage } from "@/components/pictures/picture-image";
import type { Picture } from "@/lib/domains/pictures/picture";

/** The small picture at the left of a row; ruled paper where a day has none. */
export function RowPicture({
  cover,
}: {
  cover: Pick<Picture, "url" | "alt" | "width" | "height" | "thumbhash"> | null;
}) {
  return (
    <div className="w-20 shrink-0 sm:w-32">
      {cover?.url ? (
        <PictureImage picture={cover} small className="rounded-lg" />
      ) : (
        <div aria-hidden className="ruled-lines aspect-square rounded-lg bg-sheet-deep" />
      )}
    </div>
  );
}
