import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { GuardRoom } from "@/components/lab/guard/guard-room";
import { LabPage } from "@/components/lab/lab-page";
import { Handwriting } from "@/components/site/handwriting";
import { Messages } from "@/components/site/messages";
import type { Locale } from "@/lib/shared/locale";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: { params: Promise<{ locale: Locale }> }): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "labGuard" });
  return { title: t("title"), description: t("lead") };
}

/** A guard of posture and blinks, in the browser alone. */
export default function GuardPage() {
  const t = useTranslations("labGuard");
  const limits = [t("limits.frames"), t("limits.posture"), t("limits.blinks"), t("limits.tabs"), t("limits.health")];
  return (
    <LabPage title={t("title")} lead={t("lead")} limits={limits}>
      <Messages of={["labGuard", "labCamera", "errors"]}>
        <GuardRoom />
      </Messages>
      <Handwriting />
    </LabPage>
  );
}
