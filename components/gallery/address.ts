import type { GalleryFilter } from "@/lib/domains/pictures/inputs";

/** Which pictures are shown, and from where on. */
export type GalleryPlace = GalleryFilter & { month?: string; cursor?: string };

/** A filter as an address or a request has it. */
export function filterQuery({ style, painter, cover, starred }: GalleryFilter) {
  const flag = (on: boolean) => (on ? "true" : "false");
  return {
    ...(style && { style }),
    ...(painter && { painter }),
    ...(cover !== undefined && ({ cover: flag(cover) } as const)),
    ...(starred !== undefined && ({ starred: flag(starred) } as const)),
  };
}

/** The address of a part of the gallery: it works without JavaScript and can be kept. */
export function galleryAddress({ month, cursor, ...filter }: GalleryPlace): string {
  const query = new URLSearchParams({
    ...filterQuery(filter),
    ...(month !== undefined && { month }),
    ...(cursor !== undefined && { cursor }),
  });
  return `/me/gallery${query.size > 0 ? `?${query}` : ""}`;
}

/** A calendar month in words: "2026년 11월", "November 2026". */
export function formatMonth(month: string, locale: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }).format(date);
}
