import { redirect } from "next/navigation";
import type { Identity } from "@/lib/domains/accounts/account";
import { WriteQuery } from "@/lib/domains/posts/days/inputs";
import type { Post } from "@/lib/domains/posts/post";
import { stillSignedIn } from "@/lib/http/pages/still-signed-in";
import { throughLock } from "@/lib/http/pages/through-lock";
import { currentMember } from "@/lib/http/sessions/session";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Begins a diary about today, or about `?day=`, for the secret diary `?diary=` or for none: makes a draft, or takes the one that was opened and left empty, and goes to its editor. */
export default async function NewDiaryPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const member = await currentMember();
  const { day, diary, tried } = WriteQuery.safeParse(await searchParams).data ?? {};
  if (!member) {
    const asked = new URLSearchParams({ ...(day && { day }), ...(diary && { diary }), ...(tried && { tried }) });
    redirect(`/sign-in?next=${encodeURIComponent(asked.size > 0 ? `/write?${asked}` : "/write")}`);
  }
  // A day like any other would be no place for it.
  if (diary) await throughLock(member.id, `/write?${new URLSearchParams({ ...(day && { day }), diary })}`);
  const draft = await stillSignedIn(openDraft(member, locale, day, diary));
  redirect(`/write/${draft.id}${tried ? "?tried=1" : ""}`);
}

/** A diary that is not mine, or that takes no pages any more, is none: what is written is a day like any other. */
function openDraft(member: Identity, locale: Locale, day?: string, diaryId?: string): Promise<Post> {
  const { posts } = services();
  if (!diaryId) return posts.openDraft(member, locale, day);
  return posts.openDraft(member, locale, day, diaryId).catch((error: unknown) => {
    if (error instanceof AppError && ["diary_not_found", "diary_not_open"].includes(error.code)) {
      return posts.openDraft(member, locale, day);
    }
    throw error;
  });
}
