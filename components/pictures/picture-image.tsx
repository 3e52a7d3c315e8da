import type { Picture } from "@/lib/domains/pictures/picture";
import { placeholder } from "./placeholder";

type Props = {
  picture: Pick<Picture, "url" | "alt" | "width" | "height" | "thumbhash">;
  /** The `sizes` attribute: how wide it is shown, such as "(min-width: 40rem) 20rem, 100vw". */
  sizes?: string;
  /** Of what is seen first: loaded at once and before other pictures. */
  eager?: boolean;
  /** Only the 480 px file, for cards. */
  small?: boolean;
  className?: string;
};

/** A finished picture over its placeholder; nothing when it has no bytes yet. */
export function PictureImage({ picture, sizes, eager = false, small = false, className }: Props) {
  if (!picture.url) return null;
  const colours = placeholder(picture.thumbhash);
  const sources = small ? {} : { srcSet: `${picture.url}?w=480 480w, ${picture.url}?w=1024 1024w`, sizes };
  return (
    // biome-ignore lint/performance/noImgElement: both widths are made by us; the optimizer of next/image is off, because its copies outlive what is hidden
    <img
      src={`${picture.url}?w=${small ? 480 : 1024}`}
      {...sources}
      alt={picture.alt}
      width={small ? 480 : (picture.width ?? 1024)}
      height={small ? 480 : (picture.height ?? 1024)}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : undefined}
      decoding="async"
      className={`aspect-square h-auto w-full bg-sheet-deep ${className ?? ""}`}
      style={colours ? { backgroundImage: colours } : undefined}
    />
  );
}
