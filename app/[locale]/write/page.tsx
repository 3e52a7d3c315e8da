import { redirect } from "next/navigation";
import { WriteQuery } from "@/lib/domains/posts/days/inputs";
import { stillSignedIn } from "@/lib/http/pages/still-signed-in";
import { currentMember } from "@/lib/http/sessions/session";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Begins a diary about today, or about `?day=`: makes a draft, or takes the one that was opened and left empty, and goes to its editor. */
export default async function NewDiaryPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const member = await currentMember();
  const { day } = WriteQuery.safeParse(await searchParams).data ?? {};
  if (!member) redirect(`/sign-in?next=${encodeURIComponent(day ? `/write?day=${day}` : "/write")}`);
  const draft = await stillSignedIn(services().posts.openDraft(member, locale, day));
  redirect(`/write/${draft.id}`);
}
