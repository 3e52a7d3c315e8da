"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { callApi } from "@/components/api/client";
import { formatDay } from "@/components/posts/card-labels";
import { Button } from "@/components/ui/button";
import type { KeptFaceType } from "@/lib/domains/face-types/face-type";
import { TypeDrawing } from "./type-drawing";

/** What a member kept, with a way to be rid of it; nothing for guests. @param turn another one: ask again */
export function KeptGames({ turn }: { turn: number }) {
  const t = useTranslations("labFaceType");
  const locale = useLocale();
  const [kept, setKept] = useState<readonly KeptFaceType[]>([]);
  const [said, setSaid] = useState("");

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks again
  useEffect(() => {
    if (document.documentElement.dataset.reader !== "member") return;
    let isOver = false;
    void callApi("GET /api/vision/face-types").then((result) => {
      if (result.ok && !isOver) setKept(result.data.items);
    });
    return () => {
      isOver = true;
    };
  }, [turn]);

  const remove = async (id: string) => {
    const result = await callApi("DELETE /api/vision/face-types/{id}", { path: { id } });
    if (!result.ok && result.code !== "face_type_not_found") return;
    setKept((before) => before.filter((game) => game.id !== id));
    setSaid(t("mine.removed"));
  };

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {kept.length > 0 && (
        <section aria-labelledby="kept-games" className="space-y-2">
          <h2 id="kept-games" className="font-bold text-lg">
            {t("mine.title")}
          </h2>
          <ul className="paper-sheet divide-y divide-line px-5">
            {kept.map(({ id, type, mbti, birthDate, createdAt }) => {
              const name = t(`types.${type}.name`);
              const row = t("mine.row", { type: name, mbti, birthDate: formatDay(birthDate, locale) });
              return (
                <li key={id} className="flex items-center gap-3 py-2">
                  <TypeDrawing type={type} className="size-9 shrink-0" />
                  <span className="min-w-0 flex-1">
                    {row}{" "}
                    <time dateTime={createdAt} className="text-ink-soft text-sm">
                      {new Date(createdAt).toLocaleDateString(locale)}
                    </time>
                  </span>
                  <Button
                    variant="ghost"
                    size="sm"
                    aria-label={`${t("mine.remove")}: ${row}`}
                    onClick={() => void remove(id)}
                  >
                    {t("mine.remove")}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
