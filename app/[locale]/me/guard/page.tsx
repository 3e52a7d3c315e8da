import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CrayonFilter } from "@/components/admin/figures/crayon-filter";
import { KeptSittings } from "@/components/lab/guard/kept/kept-sittings";
import { Handwriting } from "@/components/site/handwriting";
import { Messages } from "@/components/site/messages";
import { currentMember } from "@/lib/http/sessions/session";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

export async function generateMetadata({ params }: { params: Promise<{ locale: Locale }> }): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "labGuard" });
  return { title: t("kept.title") };
}

/** Twelve weeks are shown. */
const DAYS = 12 * 7;
const FIRST = 20;

/** My sittings before the guard that I kept: by day, by week, and one by one. */
export default async function MyGuardPage() {
  const member = await currentMember();
  if (!member) unauthorized();
  const { guardSessions } = services();
  const [days, first] = await Promise.all([
    guardSessions.days(member, DAYS),
    guardSessions.list(member.id, { limit: FIRST }),
  ]);
  return (
    <Messages of={["labGuard", "common", "errors"]}>
      <CrayonFilter />
      <KeptSittings days={days} first={first} />
      <Handwriting />
    </Messages>
  );
}
