import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Feed } from "@/components/posts/feed";
import { EmptyState } from "@/components/site/empty-state";
import type { Post } from "@/lib/domains/posts/post";
import { type Profile, profilePath } from "@/lib/domains/profiles/profile";
import type { Page } from "@/lib/shared/page";
import { Avatar } from "./avatar";
import { EditProfileLink } from "./edit-profile-link";
import { InviteLink } from "./invite-link";

const AVATAR_PX = 112;

type Props = {
  profile: Profile;
  /** Their public days; null where they don't show them. */
  posts: Page<Post> | null;
  /** What a reader can do about this member: block, report. */
  actions?: ReactNode;
};

/** A member as everyone sees them: who they are, and what they made public. */
export function ProfileView({ profile, posts, actions }: Props) {
  const t = useTranslations("profile");
  const { id, name, about, joined, postCount } = profile;
  const bdi = (words: ReactNode) => <bdi>{words}</bdi>;
  return (
    <>
      <header className="paper-sheet mb-8 flex flex-col items-center gap-4 p-5 text-center sm:flex-row sm:gap-6 sm:p-7 sm:text-left">
        <Avatar member={profile} size={AVATAR_PX} />
        <div className="min-w-0 flex-1 space-y-1">
          <h1 dir="auto" className="font-title text-3xl sm:text-4xl">
            {name}
          </h1>
          {about && (
            <p dir="auto" className="text-lg">
              {about}
            </p>
          )}
          <Facts joined={joined} postCount={postCount} />
          <div className="flex flex-wrap items-center justify-center gap-x-5 sm:justify-start">
            {posts && (
              <a
                href={`${profilePath(id)}/feed.xml`}
                className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
              >
                {t("rss")}
              </a>
            )}
            <EditProfileLink memberId={id} label={t("edit")} />
            <InviteLink memberId={id} label={t("invite")} />
            {actions}
          </div>
        </div>
      </header>
      {posts && (
        <section aria-labelledby="days">
          <h2 id="days" className="mb-4 font-title text-2xl">
            {t.rich("days", { name, bdi })}
          </h2>
          {posts.items.length > 0 ? (
            <Feed page={posts} source={{ author: id }} isTitled olderPath={`${profilePath(id)}/older/`} />
          ) : (
            <EmptyState title={t("noDays")} />
          )}
        </section>
      )}
    </>
  );
}

function Facts({ joined, postCount }: Pick<Profile, "joined" | "postCount">) {
  const t = useTranslations("profile");
  const locale = useLocale();
  if (joined === null && postCount === null) return null;
  const month = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return (
    <ul className="flex flex-wrap justify-center gap-x-4 text-ink-soft sm:justify-start">
      {joined !== null && (
        <li>
          {t.rich("joined", {
            when: new Intl.DateTimeFormat(locale === "ko" ? "ko-KR" : "en-GB", month).format(new Date(joined)),
            time: (words) => <time dateTime={joined}>{words}</time>,
          })}
        </li>
      )}
      {postCount !== null && <li>{t("count", { count: postCount })}</li>}
    </ul>
  );
}
