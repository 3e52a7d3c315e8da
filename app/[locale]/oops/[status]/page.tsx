import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { OOPS_STATUSES } from "@/components/site/drawings/oops-drawing";
import { Oops } from "@/components/site/oops";
import type { Locale } from "@/lib/shared/locale";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale; status: string }> };

/** The error pages by address, for servers in front of ours and for looking at them. */
export default async function OopsPage({ params }: Props) {
  const { locale, status } = await params;
  setRequestLocale(locale);
  const known = OOPS_STATUSES.find((oops) => String(oops) === status);
  if (!known) notFound();
  return <Oops status={known} />;
}
