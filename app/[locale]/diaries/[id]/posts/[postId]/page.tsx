import type { Metadata } from "next";
import { redirect, unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { CommentsOfDiary } from "@/components/comments/comments-of";
import { HandOver } from "@/components/hand-over/hand-over";
import { addressOfPost } from "@/components/posts/address-of-post";
import { DeletePostButton } from "@/components/posts/delete-post-button";
import { DiaryCard } from "@/components/posts/diary-card/diary-card";
import { PostView } from "@/components/posts/post-view";
import { Messages } from "@/components/site/messages";
import { Alert } from "@/components/ui/alert";
import { buttonStyles } from "@/components/ui/button-styles";
import { COMMENTS_FIRST, publicSite } from "@/lib/http/pages/public-pages";
import { throughLock } from "@/lib/http/pages/through-lock";
import { currentMember } from "@/lib/http/sessions/session";
import { orMissing } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

/** Nothing of it: titles are kept in histories. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "diaries" });
  return { title: t("title"), robots: { index: false } };
}

type Props = { params: Promise<{ locale: Locale; id: string; postId: string }> };

/** A page of a secret diary, for its two alone. */
export default async function DiaryEntryPage({ params }: Props) {
  const { locale, id: spelledDiary, postId: spelled } = await params;
  const member = await currentMember();
  if (!member) unauthorized();
  const [diaryId, id] = [Id.safeParse(spelledDiary).data, Id.safeParse(spelled).data];
  if (!diaryId || !id) return <Missing />;
  await throughLock(member.id, `/diaries/${diaryId}/posts/${id}`);
  const { posts, edits, diaries, comments } = services();
  const post = await orMissing(posts.get(id, member, locale), "post_not_found");
  if (!post) return <Missing />;
  const isMine = post.author.id === member.id;
  if (post.visibility !== "diary" || post.diaryId !== diaryId) {
    // Its author moved it: an old link still leads them there.
    if (isMine) redirect(addressOfPost(post));
    return <Missing />;
  }
  const diary = await orMissing(diaries.get(member.id, diaryId), "diary_not_found");
  if (!diary) return <Missing />;
  const waits = (await edits.waitingAmong(member.id, [id])).length > 0;
  const first = await comments.of(id, member.id, { limit: COMMENTS_FIRST });
  const t = await getTranslations();
  const isOpen = diary.state === "open";
  return (
    <>
      <Alert className="mx-auto mb-5 flex max-w-3xl flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span>{t("diaries.entryNotice", { name: diary.name })}</span>
        <a href={`/diaries/${diaryId}`} className="font-semibold underline underline-offset-4">
          {t("diaries.toDiary")}
        </a>
      </Alert>
      <PostView
        post={post}
        actions={
          isMine ? (
            <div className="flex items-center">
              <a href={`/write/${id}`} className={buttonStyles({ variant: "ghost", size: "sm" })}>
                {t(waits ? "post.waits" : "common.edit")}
              </a>
              <Messages of={["me", "common", "errors"]}>
                <DeletePostButton
                  postId={id}
                  title={post.title || t("common.untitled")}
                  thenTo={`/diaries/${diaryId}`}
                />
              </Messages>
            </div>
          ) : (
            <HandOver post={post} />
          )
        }
        end={
          // What a friend wrote leaves the diary by the friend's hand alone.
          isMine && (
            <div className="-mx-3 border-line border-t pt-3 text-right">
              <DiaryCard post={post} site={(await publicSite(locale)).name} />
            </div>
          )
        }
      />
      {(isOpen || post.commentCount > 0) && <CommentsOfDiary post={post} first={first} takesAny={isOpen} />}
    </>
  );
}
