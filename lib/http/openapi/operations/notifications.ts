import { z } from "zod";
import { ReadNews } from "@/lib/domains/notifications/inputs";
import { NEWS_EVENT, PICTURE_AFTER_S } from "@/lib/domains/notifications/notification";
import { PICTURE_EVENTS } from "@/lib/domains/pictures/picture";
import { STREAMS } from "@/lib/http/limits";
import { PageQuery } from "@/lib/shared/page";
import { NewsPage, Unread } from "../answers/notifications";
import { type Domain, json } from "../operation";

const MyEvents = z
  .string()
  .describe(
    `Each message has an \`event\`: ${PICTURE_EVENTS.join(", ")} with the whole Picture in JSON as \`data\`, or ` +
      `${NEWS_EVENT} with Unread. Lines that begin with a colon keep the connection.`,
  );

export const NEWS = {
  tag: "News",
  description: "What happened to me: comments, answers, likes, finished pictures.",
  operations: {
    "GET /api/notifications": {
      id: "listNews",
      summary: "My news, newest first",
      description:
        "Nothing of what I may no longer see, of whom I am kept apart from, and of kinds that I switched off. A picture " +
        `is told of ${PICTURE_AFTER_S} seconds after it is done, unless I saw it.`,
      auth: "member",
      query: PageQuery,
      answers: { 200: json({ NewsPage }) },
    },
    "POST /api/notifications/read": {
      id: "readNews",
      summary: "Say what I have read",
      description: "Exactly one of the fields.",
      auth: "member",
      body: { ReadNews },
      fields: {
        ids: "These lines.",
        all: "Everything.",
        upTo: "Everything up to the `at` of a line.",
        pictures: "These pictures were seen where they were drawn: that they are done is no news any more.",
      },
      answers: { 200: json({ Unread }, "How much is still unread") },
    },
    "GET /api/me/events": {
      id: "followMine",
      summary:
        "All my pictures that are under way and asked for later, and how much news is unread: now and after each change",
      description: `It ends at once when my session does. I may have ${STREAMS.most} streams open at a time.`,
      auth: "member",
      answers: { 200: { description: "Server-sent events", content: { "text/event-stream": { MyEvents } } } },
      errors: ["too_many_streams"],
    },
  },
} satisfies Domain;
