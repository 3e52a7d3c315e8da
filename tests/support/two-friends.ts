import type { DiaryRule } from "@/lib/domains/diaries/diary";
import { testSite } from "./site";

export const ALL = { limit: 50 };

/** Two members with a diary of their own, and what they do in it. */
export async function twoFriends(rule: DiaryRule = "open") {
  const site = await testSite();
  const [me, friend] = [await site.member("지우"), await site.member("하늘")];
  const invite = (over: object = { memberId: friend.id }) =>
    site.invitations.invite(me.id, { name: "둘의 일기", rule, ...over });
  const { id } = await invite();
  await site.invitations.accept(friend.id, id);
  const write = async (who: typeof me, body: string, day?: string) => {
    const post = await site.posts.create(who, { body, ...(day && { day }), diaryId: id }, "ko");
    return site.publishing.setVisibility(who.id, post.id, { visibility: "diary", diaryId: id }, "ko");
  };
  const seen = async (who: typeof me) =>
    (await site.posts.inDiary(who.id, id, ALL, "ko")).items.map(({ body }) => body);
  const news = async (who: typeof me) =>
    (await site.notifications.list(who.id, ALL)).items.map(({ kind, diary }) => diary?.deed ?? kind);
  return { ...site, me, friend, id, invite, write, seen, news };
}
