import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LabView } from "@/components/lab/lab-view";
import { Handwriting } from "@/components/site/handwriting";
import type { Locale } from "@/lib/shared/locale";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: { params: Promise<{ locale: Locale }> }): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "lab" });
  return { title: t("title"), description: t("lead") };
}

/** Four small services that look at pictures. */
export default function LabRoute() {
  return (
    <>
      <LabView />
      <Handwriting />
    </>
  );
}
