import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import type { Post } from "@/lib/domains/posts/post";
import messages from "@/lib/i18n/messages/en";
import { Podium } from "./podium";

function rendered(): string {
  const cover = { url: "/images/one", alt: "A crayon drawing", width: 1024, height: 1024, thumbhash: null };
  const author = { id: "writer", name: "Robin" };
  const post = { id: "one", title: "The sea", body: "", isKorean: false, author, cover, likeCount: 1 } as Post;
  return renderToString(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <Podium top={{ period: "day", posts: [post] }} />
    </NextIntlClientProvider>,
  );
}

test("on a slow line its pictures leave the way to that of the guest, which stands above", () => {
  const [image = ""] = rendered().match(/<img[^>]*>/) ?? [];
  expect(image).toContain('loading="lazy"');
  expect(image).not.toMatch(/fetchPriority/i);
});
