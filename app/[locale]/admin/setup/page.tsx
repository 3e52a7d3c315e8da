import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { forAdmins, metadataForAdmins } from "@/app/[locale]/for-admins";
import { DeskPage } from "@/components/admin/desk-page";
import { SettingsForms } from "@/components/admin/setup/settings-forms";
import { SignUpLinks } from "@/components/admin/setup/sign-up-links";
import { SiteParts } from "@/components/admin/setup/site-parts";
import { SiteState } from "@/components/admin/setup/site-state";
import { Handwriting } from "@/components/site/handwriting";
import { Messages } from "@/components/site/messages";
import { TESTED_PARTS } from "@/lib/domains/settings/part";
import { FIRST_ITEMS } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

export function generateMetadata(): Promise<Metadata> {
  return metadataForAdmins(async () => ({ title: (await getTranslations("adminDesk"))("setup") }));
}

/** What is set of the site, what it runs on and how that is. */
export default function SetupPage() {
  return forAdmins(async () => {
    const { settings, signUpLinks, setup } = services();
    const [now, links, state, t] = await Promise.all([
      settings.current(),
      signUpLinks.list({ limit: FIRST_ITEMS }),
      setup.look(),
      getTranslations("adminSetup"),
    ]);
    const sections = { settings: t("settingsTitle"), parts: t("partsTitle"), state: t("stateTitle") };
    const heading = (id: keyof typeof sections) => (
      <h2 id={id} className="scroll-mt-20 font-title text-2xl sm:text-3xl">
        {sections[id]}
      </h2>
    );
    return (
      <DeskPage desk="setup" lead={t("lead")}>
        <nav aria-label={t("sections")} className="flex flex-wrap gap-x-5">
          {Object.entries(sections).map(([id, name]) => (
            <a key={id} href={`#${id}`} className="inline-flex min-h-11 items-center text-link underline">
              {name}
            </a>
          ))}
        </nav>
        <Messages of={["adminSetup", "common", "errors"]}>
          <section aria-labelledby="settings" className="space-y-4">
            {heading("settings")}
            <SettingsForms settings={now}>
              <SignUpLinks first={links} />
            </SettingsForms>
          </section>
          <section aria-labelledby="parts" className="space-y-4 pt-6">
            {heading("parts")}
            <SiteParts parts={state.parts} tested={TESTED_PARTS} />
          </section>
          <section aria-labelledby="state" className="space-y-4 pt-6">
            {heading("state")}
            <SiteState first={state} />
          </section>
        </Messages>
        <Handwriting />
      </DeskPage>
    );
  });
}
