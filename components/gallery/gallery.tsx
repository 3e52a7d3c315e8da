"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { buttonStyles } from "@/components/ui/button-styles";
import type { GalleryFilter } from "@/lib/domains/pictures/inputs";
import type { MyPicture } from "@/lib/domains/pictures/picture";
import type { Page } from "@/lib/shared/page";
import { filterQuery, formatMonth, galleryAddress } from "./address";
import { Chunk } from "./chunk";
import { inMonths } from "./chunks";
import { GalleryPicture } from "./gallery-picture";
import { SelectionBar } from "./selection-bar";
import { useSelection } from "./use-selection";

/** Pictures on a wide screen's first row. */
const SEEN_FIRST = 4;
/** A page of the API: two chunks. */
const PAGE = 48;

type Props = {
  first: Page<MyPicture>;
  filter: GalleryFilter;
  /** Of the pictures' owner: their months are theirs. */
  timeZone: string;
  /** Stands there when there is no picture, or none is left. */
  empty: ReactNode;
};

/**
 * My pictures from a first page on; more come as the end is near, and those far from the window leave the page again.
 * Remount it (key) when the page asks for others.
 */
export function Gallery({ first, filter, timeZone, empty }: Props) {
  const t = useTranslations("gallery");
  const locale = useLocale();
  const labels = useListLabels();
  const list = usePagedList(first, async (cursor, signal) => {
    const query = { ...filterQuery(filter), cursor: cursor ?? undefined, limit: PAGE };
    const result = await callApi("GET /api/pictures", { query, signal });
    return result.ok ? result.data : null;
  });
  const { items, change } = list;
  const selection = useSelection(items);
  const [said, setSaid] = useState("");
  const months = useMemo(() => inMonths(items, timeZone), [items, timeZone]);

  const { isOn, stop, forget } = selection;
  const removed = useCallback(
    (ids: readonly string[], keptCovers: number) => {
      for (const id of ids) change(id, null);
      forget(ids);
      const kept = keptCovers > 0 ? `. ${t("kept", { count: keptCovers })}` : "";
      setSaid(`${t("removed", { count: ids.length })}${kept}`);
    },
    [change, forget, t],
  );
  const star = useCallback(
    async (picture: MyPicture) => {
      const starred = !picture.starred;
      change(picture.id, { ...picture, starred });
      const key = starred ? "PUT /api/pictures/{id}/star" : "DELETE /api/pictures/{id}/star";
      const result = await callApi(key, { path: { id: picture.id } });
      if (!result.ok) change(picture.id, result.code === "picture_not_found" ? null : picture);
    },
    [change],
  );

  // Choosing goes on wherever the focus is.
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && stop();
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isOn, stop]);

  return (
    <>
      <p role="status" className={said ? "text-ink-soft" : "sr-only"}>
        {said}
      </p>
      {items.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <button
            type="button"
            aria-pressed={isOn}
            onClick={() => (isOn ? stop() : selection.start())}
            className={buttonStyles({ variant: "outline", size: "sm", className: "min-h-11" })}
          >
            {isOn ? t("selectDone") : t("select")}
          </button>
          {isOn && <p className="hidden text-ink-soft text-sm sm:block">{t("selectHint")}</p>}
        </div>
      )}
      <List list={list} labels={labels} href={(cursor) => galleryAddress({ ...filter, cursor })} empty={empty} auto>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the boxes inside, which Tab reaches too */}
        <div className="space-y-6" onKeyDown={selection.onKeyDown}>
          {months.map(({ month, chunks }) => (
            <section key={month} aria-label={formatMonth(month, locale)}>
              <h2 className="mb-3 font-title text-2xl">{formatMonth(month, locale)}</h2>
              {chunks.map(({ pictures, first: from }) => (
                <Chunk
                  key={pictures[0]?.id}
                  count={pictures.length}
                  rows={() =>
                    pictures.map((picture, index) => (
                      <li key={picture.id}>
                        <GalleryPicture
                          picture={picture}
                          eager={from + index < SEEN_FIRST}
                          isSelecting={isOn}
                          isSelected={selection.ids.has(picture.id)}
                          onSelect={selection.select}
                          onStar={star}
                          onRemoved={removed}
                        />
                      </li>
                    ))
                  }
                />
              ))}
            </section>
          ))}
        </div>
      </List>
      {isOn && <SelectionBar pictures={items} selection={selection} onRemoved={removed} />}
    </>
  );
}
