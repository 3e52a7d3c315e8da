import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HelpView } from "@/components/care/help-view";
import { Handwriting } from "@/components/site/handwriting";
import type { Locale } from "@/lib/shared/locale";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: { params: Promise<{ locale: Locale }> }): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "care" });
  return { title: t("page.title"), description: t("page.text") };
}

/** Whom to call when things are too much. */
export default function HelpPage() {
  return (
    <>
      <HelpView />
      <Handwriting />
    </>
  );
}
