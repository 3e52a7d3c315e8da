"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { PictureImage } from "@/components/pictures/picture-image";
import { buttonStyles } from "@/components/ui/button-styles";
import type { MyPicture } from "@/lib/domains/pictures/picture";
import { PictureMenu } from "./picture-menu";

type Props = {
  picture: MyPicture;
  eager: boolean;
  isSelecting: boolean;
  isSelected: boolean;
  onSelect: (id: string, isRange: boolean) => void;
  onStar: (picture: MyPicture) => void;
  onRemoved: (ids: readonly string[], keptCovers: number) => void;
};

/** One picture of the gallery: its day is one click away; while choosing, all of it is the box to choose it by. */
export const GalleryPicture = memo(function GalleryPicture(props: Props) {
  const { picture, eager, isSelecting, isSelected, onSelect, onStar, onRemoved } = props;
  const t = useTranslations("gallery");
  return (
    <figure
      className={`paper-sheet relative flex h-full flex-col overflow-hidden p-2 ${isSelected ? "outline-4 outline-blue" : ""}`}
    >
      <div className="relative">
        {isSelecting ? (
          <PictureImage picture={picture} small eager={eager} className="rounded-lg" />
        ) : (
          <Link href={`/me/posts/${picture.postId}`} prefetch={false} className="block rounded-lg">
            <PictureImage picture={picture} small eager={eager} className="rounded-lg" />
            <span className="sr-only">{t("open")}</span>
          </Link>
        )}
        {picture.isCover && (
          <span className="pointer-events-none absolute bottom-1.5 left-1.5 rounded-full bg-sheet/90 px-2 py-0.5 font-semibold text-xs">
            {t("cover")}
          </span>
        )}
      </div>
      {isSelecting ? (
        <label className="absolute inset-0 cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-blue has-focus-visible:-outline-offset-3">
          <input
            type="checkbox"
            data-choose={picture.id}
            checked={isSelected}
            aria-label={t("choose", { alt: picture.alt })}
            // A range is a click with Shift, also by the space bar.
            onClick={(event) => onSelect(picture.id, event.shiftKey)}
            onChange={() => {}}
            className="absolute top-3.5 left-3.5 size-7 accent-blue"
          />
        </label>
      ) : (
        <figcaption className="mt-auto flex items-center justify-between pt-1">
          <button
            type="button"
            aria-pressed={picture.starred}
            aria-label={`${t("star")}: ${picture.alt}`}
            onClick={() => onStar(picture)}
            className={buttonStyles({ variant: "ghost", size: "icon" })}
          >
            <Star filled={picture.starred} />
          </button>
          <PictureMenu picture={picture} onRemoved={onRemoved} />
        </figcaption>
      )}
    </figure>
  );
});

/** Drawn by hand like every mark of a day. */
function Star({ filled }: { filled: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill={filled ? "var(--yellow)" : "none"}
      stroke="var(--outline)"
      strokeWidth="1.6"
      strokeLinejoin="round"
      className="size-6"
      aria-hidden
    >
      <path d="M12 3.200c1 2.100 1.900 3.900 2.700 5.900 2.100.2 4.100.4 6.400.8-1.600 1.600-3.100 2.900-4.700 4.300.5 2.200.9 4.200 1.200 6.400-2-1-3.700-2.100-5.500-3.300-1.900 1.100-3.700 2.200-5.700 3.200.4-2.200.9-4.100 1.400-6.300-1.700-1.400-3.200-2.800-4.700-4.400 2.200-.3 4.200-.5 6.300-.7.900-2 1.700-3.800 2.600-5.900z" />
    </svg>
  );
}
