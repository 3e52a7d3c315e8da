import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GenderView } from "@/components/lab/gender/gender-view";
import { Handwriting } from "@/components/site/handwriting";
import type { Locale } from "@/lib/shared/locale";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: { params: Promise<{ locale: Locale }> }): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "labGender" });
  return { title: t("title"), description: t("lead") };
}

/** How the faces in a photo appear to a small model. */
export default function GenderRoute() {
  return (
    <>
      <GenderView />
      <Handwriting />
    </>
  );
}
