import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/admin/desk-page";
import { DashboardView } from "@/components/admin/figures/dashboard-view";
import { formatsOf } from "@/components/admin/figures/formats";
import { askedOf, firstDay } from "@/components/admin/figures/range";
import { zoneName } from "@/components/admin/figures/zones";
import { Handwriting } from "@/components/site/handwriting";
import { Messages } from "@/components/site/messages";
import { today } from "@/lib/shared/day";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";
import { forAdmins, metadataForAdmins } from "../for-admins";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = (): Promise<Metadata> =>
  metadataForAdmins(async () => ({ title: (await getTranslations("adminDesk"))("figures") }));

/** Who comes when. What is asked for stands in the address: it can be shared, reloaded, and sent by a plain form. */
export default function FiguresPage({ params, searchParams }: Props) {
  return forAdmins(async (admin) => {
    const { locale } = await params;
    const { visits } = services();
    const asked = askedOf(await searchParams, admin, (timeZone) => today(timeZone));
    const { to, timeZone: tz, month } = asked;
    // Only "all" asks when the site began before it asks for anything else.
    const months = asked.from === null ? await visits.months(tz) : undefined;
    const from = asked.from ?? firstDay(months ?? [], to);
    const [dashboard, chart] = await Promise.all([
      visits.dashboard({ from, to, tz }, months),
      month && visits.hours({ month, tz }, months),
    ]);
    const t = await getTranslations("adminFigures");
    const lead = t("lead", { days: formatsOf(locale).days(from, to), zone: zoneName(tz) });
    return (
      <DeskPage desk="figures" lead={lead}>
        <Messages of={["errors"]}>
          <DashboardView
            dashboard={dashboard}
            hours={chart ? chart.byHour : null}
            asked={asked}
            reader={admin}
            today={today(tz)}
          />
        </Messages>
        <Handwriting />
      </DeskPage>
    );
  });
}
