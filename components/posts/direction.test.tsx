import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NameField } from "@/components/account/name-field";
import { TagField } from "@/components/editor/details/tag-field";
import { BodyField } from "@/components/editor/text/body-field";
import { TitleField } from "@/components/editor/text/fields";
import type { Post } from "@/lib/domains/posts/post";
import messages from "@/lib/i18n/messages/en";
import type { CardLabels } from "./card-labels";
import { toMyPost } from "./my-post";
import { MyPostRow } from "./my-post-row";
import { PostCard } from "./post-card";
import { PostView } from "./post-view";
import { TagPage } from "./tag-page";

const WORDS = "يوم على البحر!";
const POST: Post = {
  id: "0191f3e0-0000-7000-8000-000000000000",
  author: { id: "0191f3e0-0000-7000-8000-000000000001", name: WORDS },
  title: WORDS,
  body: `${WORDS}\n\n- ${WORDS}\n  - ${WORDS}\n\n> ${WORDS}\n> 1. ${WORDS}\n\n**${WORDS}** [${WORDS}](https://a.kr)`,
  day: "2026-11-21",
  mood: null,
  weather: null,
  tags: [WORDS],
  visibility: "public",
  diaryId: null,
  cover: null,
  likeCount: 0,
  commentCount: 0,
  isKorean: false,
  commentsClosed: false,
  isHidden: false,
  version: 1,
  publishedAt: "2026-11-21T00:00:00Z",
  editedAt: null,
};
const LABELS: CardLabels = {
  locale: "en",
  untitled: messages.common.untitled,
  pictureComing: "",
  comments: "",
  tags: "Tags",
  like: "",
  likeWord: messages.post.likeWord,
  likeFailed: "",
  moods: messages.mood,
  weathers: messages.weather,
};

/** What is on the way to the words, for each place where they stand: the tags that enclose them. */
function placesOf(node: ReactNode): string[][] {
  const html = renderToStaticMarkup(
    <AppRouterContext.Provider value={{} as AppRouterInstance}>
      <NextIntlClientProvider locale="en" timeZone="Asia/Seoul" messages={messages}>
        {node}
      </NextIntlClientProvider>
    </AppRouterContext.Provider>,
  );
  const places: string[][] = [];
  const open: string[] = [];
  for (const [part] of html.matchAll(/<[^>]+>|[^<]+/g)) {
    if (part.startsWith("</")) open.pop();
    else if (!part.startsWith("<")) {
      if (part.includes(WORDS)) places.push([...open]);
    } else {
      // What was typed into a field stands in an attribute.
      if (part.startsWith("<input") && part.includes(WORDS)) places.push([part]);
      if (!/^<(?:input|img|br|path|circle|line|rect|polyline)\b|\/>$/.test(part)) open.push(part);
    }
  }
  return places;
}

test.each([
  ["a day's page", 9, <PostView key="" post={POST} />],
  ["a card", 4, <PostCard key="" post={POST} labels={LABELS} />],
  ["a row of mine", 3, <MyPostRow key="" post={toMyPost({ ...POST, pending: null })} labels={LABELS} />],
  ["a tag's page", 2, <TagPage key="" tagKey={WORDS} page={{ items: [], next: null }} />],
  ["the editor's title", 1, <TitleField key="" value={WORDS} onChange={() => {}} />],
  ["the editor's text", 1, <BodyField key="" value={WORDS} onChange={() => {}} />],
  ["the editor's tags", 1, <TagField key="" value={[WORDS]} onChange={() => {}} />],
  ["a member's name", 1, <NameField key="" defaultValue={WORDS} />],
])("words that run from right to left do so on %s", (_, count, node) => {
  const places = placesOf(node);
  expect(places.length).toBeGreaterThanOrEqual(count);
  for (const place of places) {
    if (place.some((tag) => /class="[^"]*\bsr-only\b/.test(tag))) continue;
    expect(
      place.filter((tag) => /dir="auto"|^<bdi/.test(tag)),
      place.join(""),
    ).not.toEqual([]);
  }
});

test("fields for words that begin empty follow what is typed", () => {
  const html = [<TitleField key="" value="" onChange={() => {}} />, <TagField key="" value={[]} onChange={() => {}} />]
    .map((node) =>
      renderToStaticMarkup(
        <NextIntlClientProvider locale="en" timeZone="Asia/Seoul" messages={messages}>
          {node}
        </NextIntlClientProvider>,
      ),
    )
    .join("");
  const fields = html.match(/<input[^>]*id="(?:title|tags)"[^>]*>/g);
  expect(fields?.length).toBe(2);
  for (const field of fields ?? []) expect(field).toContain('dir="auto"');
});
