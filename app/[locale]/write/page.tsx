import { redirect } from "next/navigation";
import { currentMember } from "@/lib/http/session";
import { stillSignedIn } from "@/lib/http/still-signed-in";
import { services } from "@/lib/services";
import type { Locale } from "@/lib/shared/locale";

type Props = { params: Promise<{ locale: Locale }> };

/** Begins a diary: makes a draft, or takes the one that was opened and left empty, and goes to its editor. */
export default async function NewDiaryPage({ params }: Props) {
  const { locale } = await params;
  const member = await currentMember();
  if (!member) redirect("/sign-in?next=/write");
  const draft = await stillSignedIn(services().posts.openDraft(member, locale));
  redirect(`/write/${draft.id}`);
}
