"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Picture } from "@/lib/domains/pictures/picture";
import type { PictureStyle } from "@/lib/painters/painter";
import type { Page } from "@/lib/shared/page";
import { GalleryPicture } from "./gallery-picture";

/** Pictures on a wide screen's first row. */
const SEEN_FIRST = 4;

/** My pictures from a first page on; more come on request. Remount it (key) when the style changes. */
export function Gallery({ first, style }: { first: Page<Picture>; style?: PictureStyle }) {
  const t = useTranslations();
  const [pictures, setPictures] = useState(first.items);
  const [next, setNext] = useState(first.next);
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  const [said, setSaid] = useState("");

  const load = async () => {
    if (!next) return;
    setState("loading");
    const result = await callApi("GET /api/pictures", { query: { cursor: next, style } });
    if (!result.ok) return setState("failed");
    setPictures((before) => [...before, ...result.data.items.filter(({ id }) => !before.some((old) => old.id === id))]);
    setNext(result.data.next);
    setState("idle");
  };

  const change = (id: string, now: Picture | null) => {
    setPictures((before) => before.flatMap((old) => (old.id === id ? (now ?? []) : old)));
    setSaid(now ? t("gallery.canceled") : t("gallery.removed"));
  };

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4">
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <GalleryPicture picture={picture} eager={index < SEEN_FIRST} onChange={change} />
          </li>
        ))}
      </ol>
      {state === "failed" && <Alert variant="danger">{t("common.loadFailed")}</Alert>}
      {next && (
        <p className="text-center">
          <Button variant="outline" onClick={load} disabled={state === "loading"}>
            {state === "loading" ? t("common.loading") : t("common.loadMore")}
          </Button>
        </p>
      )}
    </>
  );
}
