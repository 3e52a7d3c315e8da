"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import { useHere } from "@/components/site/use-here";
import type { Picture, Quota } from "@/lib/domains/pictures/picture";

type Props = {
  /** As it was when the page was made. */
  first: Quota;
  pictures: readonly Pick<Picture, "id" | "status">[];
};

/** How many pictures of today are left, and when the next ones come. Asked anew when a picture came, failed or went. */
export function QuotaNote({ first, pictures }: Props) {
  const t = useTranslations("picture.quota");
  const locale = useLocale();
  const [quota, setQuota] = useState<Quota | null>(first);
  const states = pictures.map(({ id, status }) => `${id} ${status}`).join();
  const seen = useRef(states);
  const resetsAt = quota?.resetsAt;

  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const answer = await callApi("GET /api/me/quota");
      if (isHere && answer.ok) setQuota(answer.data.quota);
    };
    if (seen.current !== states) void look();
    seen.current = states;
    // The next day begins while the page is open.
    const left = resetsAt ? Date.parse(resetsAt) - Date.now() : 0;
    const timer = left > 0 ? setTimeout(look, left + 1_000) : undefined;
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [states, resetsAt]);

  const isHere = useHere();
  if (!quota) return null;
  const { limit, left } = quota;
  if (limit === 0) return <p className="text-ink-soft text-sm">{t("off")}</p>;
  return (
    <p className="text-ink-soft text-sm">
      {left > 0 ? t("left", { left, limit }) : isHere && t("none", { limit, at: timeOf(quota.resetsAt, locale) })}
    </p>
  );
}

/** On the clock of this browser: the writer's own, most of the time. */
function timeOf(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", hour: "numeric", minute: "2-digit" }).format(
    new Date(moment),
  );
}
