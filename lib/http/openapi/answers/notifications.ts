import { z } from "zod";
import {
  LIKERS_MAX,
  NAMED_MAX,
  NEWS_KINDS,
  type News as NewsType,
  UNREAD_MAX,
  type Unread as UnreadType,
} from "@/lib/domains/notifications/notification";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

export const News = exactly<NewsType>()(
  z
    .strictObject({
      id: Id,
      kind: z.enum(NEWS_KINDS).describe("`like` bundles all likes of a post that were not read yet."),
      at: z.iso.datetime().describe("UTC; when it happened, or was last added to."),
      isRead: z.boolean(),
      post: z.strictObject({ id: Id, title: z.string(), isPublic: z.boolean() }),
      actors: z
        .array(z.strictObject({ id: Id, name: z.string() }))
        .describe(`Who did it, the latest first, at most ${NAMED_MAX}; nobody where a picture is done.`),
      count: z.int().min(0).describe(`How many did it, at most ${LIKERS_MAX}.`),
      comment: z.strictObject({ id: Id, body: z.string() }).nullable(),
      picture: z.strictObject({ id: Id, url: z.string().nullable() }).nullable(),
    })
    .describe("A line of news."),
);

export const NewsPage = pageOf(News);

export const Unread = exactly<UnreadType>()(
  z.strictObject({ unread: z.int().min(0).describe(`How much is unread, at most ${UNREAD_MAX}.`) }),
);
