import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { StaysOpen } from "@/app/[locale]/stays-open";
import { Editor } from "@/components/editor/editor";
import { Handwriting } from "@/components/site/handwriting";
import { Messages } from "@/components/site/messages";
import type { PictureSettings } from "@/lib/domains/pictures/picture";
import { openedReading } from "@/lib/http/pages/opened-reading";
import { throughLock } from "@/lib/http/pages/through-lock";
import { currentMember } from "@/lib/http/sessions/session";
import { orMissing } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale; id: string }>;
  /** `tried`: what was written on the main page is to be taken in. `like`: a picture of mine; until there is one, pictures are drawn as it was. */
  searchParams: Promise<{ like?: string | string[]; tried?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "editor" });
  return { title: t("pageTitle"), robots: { index: false } };
}

/** The editor of one of my diaries; anyone else's is missing. */
export default async function WritePage({ params, searchParams }: Props) {
  const { locale, id: spelled } = await params;
  const member = await currentMember();
  if (!member) redirect(`/sign-in?next=/write/${encodeURIComponent(spelled)}`);
  const id = Id.safeParse(spelled).data;
  if (!id) return <Missing />;
  const post = await orMissing(services().edits.get(member.id, id, locale), "post_not_found");
  if (!post) await throughLock(member.id, `/write/${id}`);
  if (!post) return <Missing />;
  const [pictures, quota] = await Promise.all([
    services().pictures.gallery(member.id, { postId: id, limit: 50 }, locale),
    services().pictures.quota(member.id),
  ]);
  const asked = await searchParams;
  const like = Id.safeParse(asked.like).data;
  const settings = like && pictures.items.length === 0 ? await settingsOf(member.id, like) : null;
  const [reading, people] = await Promise.all([
    openedReading(member.id, id, settings?.edits),
    services().readings.people(member, id),
  ]);
  return (
    <Messages
      of={[
        "editor",
        "picture",
        "gpuTold",
        "mood",
        "weather",
        "style",
        "paper",
        "panels",
        "care",
        "asked",
        "labCamera",
        "labGuard",
        "errors",
      ]}
    >
      <Editor
        key={id}
        post={post}
        pictures={pictures.items}
        settings={settings}
        quota={quota}
        people={people}
        reading={reading}
        isTried={asked.tried === "1"}
      />
      <Handwriting />
      {post.diaryId && <StaysOpen keeps />}
    </Messages>
  );
}

function settingsOf(memberId: string, pictureId: string): Promise<PictureSettings | null> {
  return orMissing(services().gallery.settings(memberId, pictureId), "picture_not_found");
}
