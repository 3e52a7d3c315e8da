import type { Metadata } from "next";
import { redirect, unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { CommentsOf } from "@/components/comments/comments-of";
import { HidingCard } from "@/components/hidings/hiding-card";
import { addressOfPost } from "@/components/posts/address-of-post";
import { DeletePostButton } from "@/components/posts/delete-post-button";
import { DiaryCard } from "@/components/posts/diary-card/diary-card";
import { PostView } from "@/components/posts/post-view";
import { Messages } from "@/components/site/messages";
import { Alert } from "@/components/ui/alert";
import { buttonStyles } from "@/components/ui/button-styles";
import { isForEveryone, isForOthers } from "@/lib/domains/posts/post";
import { COMMENTS_FIRST, publicSite } from "@/lib/http/pages/public-pages";
import { throughLock } from "@/lib/http/pages/through-lock";
import { currentMember } from "@/lib/http/sessions/session";
import { orMissing } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ locale: Locale; id: string }> };

const NOTICES = {
  draft: "post.draftNotice",
  private: "post.privateNotice",
  // Read elsewhere.
  diary: "post.diaryNotice",
  // One for everyone is read elsewhere, but for one that an admin has hidden.
  public: "post.hiddenNotice",
} as const;

/** My own view of a day that is private, a draft or hidden by an admin; another public one is read where everyone reads it. */
export default async function MyPostPage({ params }: Props) {
  const { locale, id: spelled } = await params;
  const member = await currentMember();
  if (!member) unauthorized();
  const id = Id.safeParse(spelled).data;
  if (!id) return <Missing />;
  const post = await orMissing(services().posts.get(id, member, locale), "post_not_found");
  if (!post) await throughLock(member.id, `/me/posts/${id}`);
  if (post?.author.id !== member.id) return <Missing />;
  if (isForEveryone(post) || post.visibility === "diary") redirect(addressOfPost(post));
  const waits = (await services().edits.waitingAmong(member.id, [id])).length > 0;
  const hidings = await services().hidings.ofPost(member.id, id);
  const comments = await services().comments.of(id, member.id, { limit: COMMENTS_FIRST });
  const t = await getTranslations();
  // The card of a hidden day says so itself.
  const isSaid = isForOthers(post) && hidings.some(({ target }) => target === "post");
  return (
    <>
      {!isSaid && <Alert className="mx-auto mb-5 max-w-3xl">{t(NOTICES[post.visibility])}</Alert>}
      {hidings.length > 0 && (
        <div className="mx-auto mb-5 max-w-3xl space-y-4">
          <Messages of={["hidings", "errors"]}>
            {hidings.map((hiding) => (
              <HidingCard key={hiding.id} first={hiding} isThere />
            ))}
          </Messages>
        </div>
      )}
      <PostView
        post={post}
        actions={
          <div className="flex items-center">
            <a href={`/write/${id}`} className={buttonStyles({ variant: "ghost", size: "sm" })}>
              {t(waits ? "post.waits" : "common.edit")}
            </a>
            <Messages of={["me", "common", "errors"]}>
              <DeletePostButton postId={id} title={post.title || t("common.untitled")} thenTo="/me" />
            </Messages>
          </div>
        }
        end={
          <div className="-mx-3 border-line border-t pt-3 text-right">
            <DiaryCard post={post} site={(await publicSite(locale)).name} />
          </div>
        }
      />
      {post.commentCount > 0 && <CommentsOf post={post} first={comments} />}
    </>
  );
}
