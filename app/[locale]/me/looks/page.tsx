import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LooksEditor } from "@/components/looks/looks-editor";
import { Messages } from "@/components/site/messages";
import { stillSignedIn } from "@/lib/http/pages/still-signed-in";
import { currentMember } from "@/lib/http/sessions/session";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "looks" });
  return { title: t("title") };
}

/** How I and my family look in every picture. */
export default async function LooksPage() {
  const member = await currentMember();
  if (!member) unauthorized();
  const { accounts } = services();
  const [me, looks] = await stillSignedIn(Promise.all([accounts.me(member.id), accounts.looks(member.id)]));
  const t = await getTranslations("looks");
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <div>
        <h1 className="font-title text-3xl sm:text-4xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("text")}</p>
      </div>
      <Messages of={["looks", "common", "errors"]}>
        <LooksEditor initial={looks} gender={me.gender} />
      </Messages>
    </div>
  );
}
