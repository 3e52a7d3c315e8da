"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import type { Picture } from "@/lib/domains/pictures/picture";
import type { PictureStyle } from "@/lib/painters/painter";
import type { Page } from "@/lib/shared/page";
import { GalleryPicture } from "./gallery-picture";

/** Pictures on a wide screen's first row. */
const SEEN_FIRST = 4;

type Props = {
  first: Page<Picture>;
  style?: PictureStyle;
  /** Stands there when there is no picture, or none is left. */
  empty: ReactNode;
};

/**
 * My pictures from a first page on; more come on request. Remount it (key) when the page asks for others: another style, or
 * another place to begin.
 */
export function Gallery({ first, style, empty }: Props) {
  const t = useTranslations("gallery");
  const labels = useListLabels();
  const addressOf = (page: string, cursor: string | null) =>
    `${page}?${new URLSearchParams({ ...(cursor && { cursor }), ...(style && { style }) })}`;
  const list = usePagedList(first, async (cursor, signal) => {
    const result = await callApi("GET /api/pictures", { query: { cursor: cursor ?? undefined, style }, signal });
    return result.ok ? result.data : null;
  });
  const [said, setSaid] = useState("");

  const change = (id: string, now: Picture | null) => {
    list.change(id, now);
    setSaid(now ? t("canceled") : t("removed"));
  };

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <List list={list} labels={labels} href={(cursor) => addressOf("/me/gallery", cursor)} empty={empty}>
        <ol className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4">
          {list.items.map((picture, index) => (
            <li key={picture.id}>
              <GalleryPicture picture={picture} eager={index < SEEN_FIRST} onChange={change} />
            </li>
          ))}
        </ol>
      </List>
    </>
  );
}
