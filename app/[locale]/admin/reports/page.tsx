import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { forAdmins, metadataForAdmins } from "@/app/[locale]/for-admins";
import { Missing } from "@/app/[locale]/missing";
import { DeskPage } from "@/components/admin/desk-page";
import { CaseList } from "@/components/admin/order/case-list";
import { EmptyState } from "@/components/site/empty-state";
import { FilterLinks } from "@/components/site/filter-links";
import { Messages } from "@/components/site/messages";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SearchLandmark } from "@/components/ui/search-landmark";
import { CasesQuery } from "@/lib/domains/reports/inputs";
import { CASE_STATES, CASE_TARGETS } from "@/lib/domains/reports/report";
import { orMissing } from "@/lib/shared/errors";
import { FIRST_ITEMS } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Promise<Metadata> {
  return metadataForAdmins(async () => ({ title: (await getTranslations("adminDesk"))("reports") }));
}

/** What members reported: by state and kind, searched by whose it is and who said so. */
export default function ReportsPage({ searchParams }: Props) {
  return forAdmins(async () => {
    const query = CasesQuery.safeParse(await searchParams);
    if (!query.success) return <Missing />;
    const { state, target, q } = query.data;
    const page = await orMissing(services().cases.list({ ...query.data, limit: FIRST_ITEMS }), "invalid_input");
    if (!page) return <Missing />;
    const t = await getTranslations("adminReports");
    const filter = { state, ...(target && { target }), ...(q && { q }) };
    const to = (change: Partial<Record<keyof typeof filter, string | undefined>>) => {
      const wanted = Object.entries({ ...filter, ...change }).filter((pair): pair is [string, string] =>
        Boolean(pair[1]),
      );
      return `/admin/reports?${new URLSearchParams(wanted)}`;
    };
    const states = [...CASE_STATES, "all" as const];
    return (
      <DeskPage desk="reports" lead={t("lead")}>
        <div className="space-y-3">
          <FilterLinks
            label={t("states.label")}
            choices={states.map((one) => ({
              href: to({ state: one }),
              text: t(`states.${one}`),
              chosen: one === state,
            }))}
          />
          <FilterLinks
            label={t("targets.label")}
            choices={([undefined, ...CASE_TARGETS] as const).map((one) => ({
              href: to({ target: one }),
              text: t(`targets.${one ?? "all"}`),
              chosen: one === target,
            }))}
          />
          <SearchLandmark
            action="/admin/reports"
            className="grid max-w-xl grid-cols-[minmax(0,1fr)_auto] items-end gap-2 pt-1"
          >
            <input type="hidden" name="state" value={state} />
            {target && <input type="hidden" name="target" value={target} />}
            <Field id="q" label={t("search")}>
              {(control) => <Input {...control} name="q" type="search" autoComplete="off" defaultValue={q} />}
            </Field>
            <Button type="submit" variant="outline">
              {t("searchGo")}
            </Button>
          </SearchLandmark>
        </div>
        {page.items.length === 0 ? (
          <EmptyState title={t("empty")} text={t("emptyText")} />
        ) : (
          <Card className="p-2 sm:p-3">
            <Messages of={["adminReports", "common"]}>
              <CaseList key={JSON.stringify(filter)} first={page} filter={filter} />
            </Messages>
          </Card>
        )}
        <p>
          <a
            href="/admin/reports/words"
            className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
          >
            {t("words")}
          </a>
        </p>
      </DeskPage>
    );
  });
}
