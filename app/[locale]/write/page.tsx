import { redirect } from "next/navigation";
import { stillSignedIn } from "@/lib/http/pages/still-signed-in";
import { currentMember } from "@/lib/http/sessions/session";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = { params: Promise<{ locale: Locale }> };

/** Begins a diary: makes a draft, or takes the one that was opened and left empty, and goes to its editor. */
export default async function NewDiaryPage({ params }: Props) {
  const { locale } = await params;
  const member = await currentMember();
  if (!member) redirect("/sign-in?next=/write");
  const draft = await stillSignedIn(services().posts.openDraft(member, locale));
  redirect(`/write/${draft.id}`);
}
