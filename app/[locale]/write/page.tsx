import { redirect } from "next/navigation";
import { currentMember } from "@/lib/http/session";
import { services } from "@/lib/services";
import { today } from "@/lib/shared/day";
import type { Locale } from "@/lib/shared/locale";

type Props = { params: Promise<{ locale: Locale }> };

/** Begins a diary: makes a draft, or takes the one that was opened and left empty, and goes to its editor. */
export default async function NewDiaryPage({ params }: Props) {
  const { locale } = await params;
  const member = await currentMember();
  if (!member) redirect("/sign-in?next=/write");
  const { posts } = services();
  const empty = await posts.emptyDraftOf(member.id, locale);
  // One that was left empty last week is about last week.
  const draft = empty?.day === today(member.timeZone) ? empty : await posts.create(member, {}, locale);
  redirect(`/write/${draft.id}`);
}
