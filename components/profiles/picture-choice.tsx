"use client";

import { useTranslations } from "next-intl";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { PictureImage } from "@/components/pictures/picture-image";
import { ChoiceTiles } from "@/components/ui/choice-tiles";
import type { Picture } from "@/lib/domains/pictures/picture";
import type { Chosen } from "./chosen";

type Props = { chosenId: string | null; onChoose: (chosen: Chosen) => void };

/** My finished pictures, the newest first, a few at a time. */
export function PictureChoice({ chosenId, onChoose }: Props) {
  const t = useTranslations("profile");
  const common = useTranslations("common");
  const labels = useListLabels();
  const list = usePagedList<Picture>(null, async (cursor, signal) => {
    const result = await callApi("GET /api/pictures", { query: { cursor: cursor ?? undefined, limit: 12 }, signal });
    return result.ok ? result.data : null;
  });
  const byId = new Map(list.items.map((picture) => [picture.id, picture]));
  const choose = (id: string) => {
    const picture = byId.get(id);
    if (picture?.url) onChoose({ picture, src: `${picture.url}?w=480` });
  };
  return (
    <List
      list={list}
      labels={labels}
      waiting={<p className="text-ink-soft">{common("loading")}</p>}
      empty={<p className="text-ink-soft">{t("noPictures")}</p>}
    >
      <ChoiceTiles
        legend={t("pictures")}
        isLegendSeen
        choices={[...byId.keys()]}
        value={chosenId}
        onChange={choose}
        nameOf={(id) => byId.get(id)?.alt ?? ""}
        className="grid-cols-3 sm:grid-cols-4"
        tileClassName="p-1"
      >
        {(id) => {
          const picture = byId.get(id);
          return picture && <PictureImage picture={{ ...picture, alt: "" }} small className="rounded-md" />;
        }}
      </ChoiceTiles>
    </List>
  );
}
