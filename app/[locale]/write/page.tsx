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
  const draft = empty ?? (await posts.create(member, {}, locale));
  // One that was left empty last week is about today now.
  const day = today(member.timeZone);
  if (draft.day !== day) await posts.save(member.id, draft.id, { version: draft.version, day }, locale);
  redirect(`/write/${draft.id}`);
}
