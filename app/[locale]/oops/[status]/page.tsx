import { Missing } from "@/app/[locale]/missing";
import { OOPS_STATUSES } from "@/components/site/drawings/oops-drawing";
import { Oops } from "@/components/site/oops";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ status: string }> };

/** The error pages by address, for servers in front of ours and for looking at them. */
export default async function OopsPage({ params }: Props) {
  const { status } = await params;
  const known = OOPS_STATUSES.find((oops) => String(oops) === status);
  if (!known) return <Missing />;
  return <Oops status={known} />;
}
