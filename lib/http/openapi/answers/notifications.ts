import { z } from "zod";
import {
  DIARY_DEEDS,
  LIKERS_MAX,
  NAMED_MAX,
  NEWS_KINDS,
  type News as NewsType,
  UNREAD_MAX,
  type Unread as UnreadType,
} from "@/lib/domains/notifications/notification";
import { HIDING_TARGETS } from "@/lib/domains/reports/report";
import { Day } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

export const News = exactly<NewsType>()(
  z
    .strictObject({
      id: Id,
      kind: z
        .enum(NEWS_KINDS)
        .describe("`like` bundles all likes of a post that were not read yet, `page` all pages of a diary."),
      at: z.iso.datetime().describe("UTC; when it happened, or was last added to."),
      isRead: z.boolean(),
      post: z
        .strictObject({ id: Id, title: z.string(), isPublic: z.boolean(), diaryId: Id.nullable() })
        .nullable()
        .describe("Null for news of a secret diary."),
      diary: z
        .strictObject({
          id: Id,
          name: z.string(),
          deed: z.enum(DIARY_DEEDS).nullable().describe("What became of it; null for a new page."),
          day: Day.nullable().describe("The day that was opened."),
        })
        .nullable(),
      actors: z
        .array(z.strictObject({ id: Id, name: z.string() }))
        .describe(`Who did it, the latest first, at most ${NAMED_MAX}; nobody where a picture is done.`),
      count: z.int().min(0).describe(`How many did it, at most ${LIKERS_MAX}.`),
      comment: z.strictObject({ id: Id, body: z.string() }).nullable(),
      picture: z.strictObject({ id: Id, url: z.string().nullable() }).nullable(),
      hiding: z
        .strictObject({ id: Id, target: z.enum(HIDING_TARGETS), caseId: Id.nullable(), postId: Id.nullable() })
        .nullable()
        .describe("What an admin took out of sight, or gave back."),
    })
    .describe("A line of news."),
);

export const NewsPage = pageOf(News);

export const Unread = exactly<UnreadType>()(
  z.strictObject({ unread: z.int().min(0).describe(`How much is unread, at most ${UNREAD_MAX}.`) }),
);
