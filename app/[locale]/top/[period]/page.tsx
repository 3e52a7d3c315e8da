import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { Handwriting } from "@/components/site/handwriting";
import { TopPage } from "@/components/tops/top-page";
import { periodInPath, publicTop } from "@/lib/http/pages/public-pages";
import type { Locale } from "@/lib/shared/locale";

/** Rendered at the first request, kept until a post of it changes or time moves it; see lib/http/pages/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; period: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, period: named } = await params;
  const period = periodInPath(named);
  if (!period) return {};
  const t = await getTranslations({ locale, namespace: "tops" });
  return { title: t(`titles.${period}`) };
}

/** The most liked public days of a period. */
export default async function TopRoute({ params }: Props) {
  const { locale, period: named } = await params;
  const period = periodInPath(named);
  if (!period) return <Missing />;
  return (
    <>
      <TopPage period={period} page={await publicTop(locale, { period })} />
      <Handwriting />
    </>
  );
}
