import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { monthAfter } from "@/components/days/month-days";
import { MonthHead } from "@/components/days/month-head";
import { DiaryBook } from "@/components/diaries/diary-book";
import { DiaryHead } from "@/components/diaries/diary-head";
import { MarkRead } from "@/components/diaries/mark-read";
import { monthsOf, toSpreads } from "@/components/diaries/spreads";
import { TurnsView } from "@/components/diaries/turns-view";
import { Messages } from "@/components/site/messages";
import { buttonStyles } from "@/components/ui/button-styles";
import { DiaryPageQuery } from "@/lib/domains/diaries/inputs";
import { throughLock } from "@/lib/http/pages/through-lock";
import { currentMember } from "@/lib/http/sessions/session";
import { isDiaryDay } from "@/lib/shared/diary-day";
import { orMissing } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { FIRST_ITEMS } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The same for every diary: its name is for the two alone, and titles are kept in histories. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "diaries" });
  return { title: t("title"), robots: { index: false } };
}

/** A secret diary as an open book: today on top, the days before it, and whose day each was. It works without a script. */
export default async function DiaryPage({ params, searchParams }: Props) {
  const { locale, id: spelled } = await params;
  const member = await currentMember();
  if (!member) unauthorized();
  const id = Id.safeParse(spelled).data;
  const query = DiaryPageQuery.safeParse(await searchParams).data;
  if (!id || !query) return <Missing />;
  await throughLock(member.id, `/diaries/${id}`);
  const { diaries, posts } = services();
  const diary = await orMissing(diaries.get(member.id, id), "diary_not_found");
  if (!diary || diary.state === "invited") return <Missing />;
  const { day, cursor, month = (day ?? diary.today.day).slice(0, 7) } = query;
  // A cursor of no list, or a diary that was erased meanwhile.
  const found = orMissing(posts.inDiary(member.id, id, { limit: FIRST_ITEMS, day, cursor }, locale), "invalid_input");
  const page = await orMissing(found, "diary_not_found");
  if (!page) return <Missing />;
  const shown = page.items.map((post) => post.day);
  const months = await orMissing(
    Promise.all(
      [...new Set([month, ...monthsOf([...shown, day ?? diary.today.day])])].map((one) =>
        diaries.calendar(member.id, id, { month: one }),
      ),
    ),
    "diary_not_found",
  );
  if (!months) return <Missing />;
  const spreads = toSpreads(
    page.items,
    member.id,
    months.flatMap(({ days }) => days),
  );
  const t = await getTranslations("diaries");
  const addressOf = (other: string) => (isDiaryDay(`${other}-01`) ? `/diaries/${id}?month=${other}` : null);
  const turns = months.find((one) => one.month === month) ?? { month, days: [] };
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <Messages of={["errors"]}>
        <DiaryHead diary={diary}>
          {diary.state === "open" && (
            <a href={`/write?diary=${id}`} className={buttonStyles()}>
              {t("write")}
            </a>
          )}
        </DiaryHead>
      </Messages>
      <DiaryBook
        diary={diary}
        spreads={spreads}
        days={months.flatMap(({ days }) => days)}
        only={day}
        isFirst={!cursor}
        next={page.next}
      />
      <section aria-labelledby="turns" className="space-y-3">
        <h2 id="turns" className="font-title text-2xl">
          {t("calendar")}
        </h2>
        <MonthHead
          month={month}
          count={turns.days.length}
          now={`/diaries/${id}`}
          earlier={addressOf(monthAfter(month, -1))}
          later={addressOf(monthAfter(month, 1))}
          isNow={month === diary.today.day.slice(0, 7)}
        />
        <TurnsView month={turns} today={diary.today.day} diaryId={id} friendName={diary.friend?.name ?? ""} />
      </section>
      <MarkRead diaryId={id} />
    </div>
  );
}
