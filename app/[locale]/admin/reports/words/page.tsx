import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { forAdmins, metadataForAdmins } from "@/app/[locale]/for-admins";
import { DeskPage } from "@/components/admin/desk-page";
import { WordsForm } from "@/components/admin/order/words-form";
import { Messages } from "@/components/site/messages";
import { services } from "@/lib/site/services";

export function generateMetadata(): Promise<Metadata> {
  return metadataForAdmins(async () => ({ title: (await getTranslations("adminReports"))("listWords.title") }));
}

/** The words at which writers are asked once more before everyone reads them. */
export default function WordsPage() {
  return forAdmins(async () => {
    const t = await getTranslations("adminReports");
    const lead = (
      <a href="/admin/reports" className="inline-flex min-h-8 items-center text-link underline underline-offset-4">
        {t("all")}
      </a>
    );
    return (
      <DeskPage desk="reports" lead={lead}>
        <section className="max-w-2xl space-y-4">
          <div className="space-y-1">
            <h2 className="font-title text-2xl">{t("listWords.title")}</h2>
            <p className="text-ink-soft">{t("listWords.text")}</p>
          </div>
          <Messages of={["adminReports", "common", "errors"]}>
            <WordsForm first={await services().askedWords.get()} />
          </Messages>
        </section>
      </DeskPage>
    );
  });
}
