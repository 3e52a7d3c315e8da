import { z } from "zod";
import {
  GalleryQuery,
  ImageQuery,
  NewPicture,
  PicturePatch,
  PromptQuery,
  ReadingQuery,
  RemoveQuery,
  WordsQuery,
} from "@/lib/domains/pictures/inputs";
import { OWN_PROMPT_MAX, PICTURE_EVENTS } from "@/lib/domains/pictures/picture";
import { STREAMS } from "@/lib/http/limits";
import { ART_NAME } from "@/lib/painters/art-name";
import { IdParam } from "@/lib/shared/id";
import { MyPicturePage, PainterList, Picture, Prompt, Reading, WordChoices } from "../answers/pictures";
import { MyQuota } from "../answers/settings";
import { type Domain, json } from "../operation";

const ID = { params: IdParam, missing: "picture_not_found" } as const;

const EDITS = { without: "Words not to draw, by id.", with: "Words to draw besides, by id." };
/** In an address. */
const EDITS_ASKED = {
  without: "Words not to draw: ids between commas. Without `without` and `with`: as they were drawn last.",
  with: "Words to draw besides: ids between commas.",
};
const PANELS = "How many moments of the day it shows.";

const PictureEvents = z
  .string()
  .describe(
    `Each message has an \`event\` (${PICTURE_EVENTS.join(", ")}) and as \`data\` the whole Picture in JSON. Lines that ` +
      "begin with a colon keep the connection.",
  );

const STREAM_ENDS = `It ends at once when my session does. I may have ${STREAMS.most} streams open at a time.`;

export const PICTURES = {
  tag: "Pictures",
  description: "Ask for a picture of a post, follow it, look back at all.",
  operations: {
    "POST /api/posts/{id}/pictures": {
      id: "drawPicture",
      summary: "Ask for a picture of a post as it stands now",
      auth: "member",
      params: IdParam,
      missing: "post_not_found",
      body: { NewPicture },
      fields: {
        ...EDITS,
        paper: "White without one; the tinted one for pastel.",
        panels: PANELS,
        seed: "The same request with the same seed gives the same picture, as long as the post and my looks stay as they are; without one each is new.",
        painter: "Without one the site's first draws it.",
        prompt: `English words to draw instead of those read from the post; at most ${OWN_PROMPT_MAX} characters.`,
        cover:
          "Whether it becomes the post's cover once it is done, unless another one is chosen meanwhile. Without it, where the post has none.",
      },
      answers: {
        202: json({ Picture }, "A picture that waits for the painter", { Location: "The picture's address" }),
      },
      errors: ["nothing_to_draw", "too_many_pictures", "quota_used", "drawing_off", "no_such_painter"],
    },
    "GET /api/posts/{id}/prompt": {
      id: "getPrompt",
      summary: "The words that a painter would be told of my post as it is saved",
      auth: "member",
      limited: true,
      params: IdParam,
      missing: "post_not_found",
      query: PromptQuery,
      fields: { ...EDITS_ASKED, panels: `${PANELS} The prompt has a line for each.` },
      answers: { 200: json({ Prompt }) },
    },
    "GET /api/posts/{id}/reading": {
      id: "getReading",
      summary: "What the painters understand of my post as it is saved, word by word",
      auth: "member",
      limited: true,
      params: IdParam,
      missing: "post_not_found",
      query: ReadingQuery,
      fields: EDITS_ASKED,
      answers: { 200: json({ Reading }) },
    },
    "GET /api/words": {
      id: "findWords",
      summary: "Words that can be put into a picture",
      auth: "member",
      limited: true,
      query: WordsQuery,
      fields: { q: "The beginning of a word, Korean or English." },
      answers: { 200: json({ WordChoices }) },
    },
    "GET /api/painters": {
      id: "listPainters",
      summary: "Who draws on this site and how they are",
      auth: "member",
      answers: { 200: json({ PainterList }) },
    },
    "GET /api/me/quota": {
      id: "getQuota",
      summary: "How many pictures I may still have drawn today",
      description: "By my calendar day. What failed or was canceled does not count; what was removed does.",
      auth: "member",
      answers: { 200: json({ MyQuota }) },
    },
    "GET /api/pictures": {
      id: "listPictures",
      summary: "My gallery, newest first",
      auth: "member",
      query: GalleryQuery,
      fields: {
        postId: "Every variant of one post, unfinished ones too.",
        cover: "Only those that stand for their posts, or only the others.",
        starred: "Only my favourites, or only the others.",
        before: "Only those asked for before that moment: where a month begins, say.",
      },
      answers: { 200: json({ MyPicturePage }) },
    },
    "GET /api/pictures/{id}": {
      id: "getPicture",
      summary: "One of my pictures: how far it is",
      auth: "member",
      ...ID,
      answers: { 200: json({ Picture }) },
    },
    "PATCH /api/pictures/{id}": {
      id: "handPicture",
      summary: "Hand a picture that waits to another painter",
      auth: "member",
      ...ID,
      body: { PicturePatch },
      answers: { 200: json({ Picture }) },
      errors: ["picture_not_waiting", "no_such_painter"],
    },
    "DELETE /api/pictures/{id}": {
      id: "cancelOrRemovePicture",
      summary: "Cancel a picture that is not finished, remove one that is",
      auth: "member",
      ...ID,
      query: RemoveQuery,
      fields: { unlessCover: "A finished picture that stands for its post stays." },
      answers: {
        200: json({ Picture }, "The picture, canceled; or with unlessCover the cover, which stays"),
        204: { description: "Removed" },
      },
    },
    "GET /api/pictures/{id}/events": {
      id: "followPicture",
      summary: "The picture now and after each change, until it is finished",
      description: STREAM_ENDS,
      auth: "member",
      ...ID,
      answers: { 200: { description: "Server-sent events", content: { "text/event-stream": { PictureEvents } } } },
      errors: ["too_many_streams"],
    },
    "GET /api/pictures/events": {
      id: "followPictures",
      summary: "All my pictures that are under way, and those asked for later, now and after each change",
      description: `Goes on when none is left. ${STREAM_ENDS}`,
      auth: "member",
      answers: { 200: { description: "Server-sent events", content: { "text/event-stream": { PictureEvents } } } },
      errors: ["too_many_streams"],
    },
    "GET /images/{key}": {
      id: "getImage",
      summary: "The bytes of a picture",
      description:
        "The cover of a public post is for everyone, all else for its owner alone. A key never changes its picture.",
      auth: "anyone",
      knowsReader: true,
      params: z.object({ key: z.string().regex(/^[0-9a-f]{32}$/) }),
      missing: "picture_not_found",
      query: ImageQuery,
      fields: { w: "Width in pixels." },
      answers: {
        200: { description: "The picture", content: { "image/webp": null }, headers: { ETag: "For If-None-Match" } },
        302: { description: "Where the bytes are, for a minute", headers: { Location: "A link to them" } },
        304: { description: "You have it already" },
      },
    },
    "GET /images/words/{name}": {
      id: "getWordArt",
      summary: "What the crayon painter draws for a word",
      description: "For everyone. A word's `art` is called u- and the code points of its emoji, or own- and its name.",
      auth: "anyone",
      params: z.object({ name: z.string().regex(ART_NAME) }),
      missing: "picture_not_found",
      answers: {
        200: { description: "The drawing", content: { "image/svg+xml": null }, headers: { ETag: "For If-None-Match" } },
        304: { description: "You have it already" },
      },
    },
  },
} satisfies Domain;
