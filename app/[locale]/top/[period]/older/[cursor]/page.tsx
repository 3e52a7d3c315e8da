import type { Metadata } from "next";
import { Missing } from "@/app/[locale]/missing";
import { TopPage } from "@/components/tops/top-page";
import { periodInPath, publicTop } from "@/lib/http/pages/public-pages";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";

/** Rendered at the first request, kept until a post of it changes or time moves it; see lib/http/pages/page-cache.ts. */
export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; period: string; cursor: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** The most liked days from a cursor on, for readers without JavaScript. */
export default async function OlderTopPage({ params }: Props) {
  const { locale, period: named, cursor } = await params;
  const period = periodInPath(named);
  if (!period) return <Missing />;
  const page = await publicTop(locale, { period, cursor }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "invalid_input") return null;
    throw error;
  });
  if (!page) return <Missing />;
  return <TopPage period={period} page={page} />;
}
