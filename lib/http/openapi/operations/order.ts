import { WORD_MAX, WORDS_MAX } from "@/lib/domains/asked-words/asked-word";
import { NewAskedWords } from "@/lib/domains/asked-words/inputs";
import { HidingAnswer, Moderation } from "@/lib/domains/reports/hidings/inputs";
import { CasePatch, CasesQuery, HandedComment, HandedOver, SnapshotParams } from "@/lib/domains/reports/inputs";
import { IdParam } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { AskedWords, CasePage, MyHidingPage, OpenCases, OpenedCase } from "../answers/order";
import { type Domain, json, NO_CONTENT } from "../operation";

const CASE = { auth: "admin", params: IdParam, missing: "case_not_found" } as const;

const MODERATE = {
  auth: "admin",
  params: IdParam,
  description:
    "Only what is public: anything else is missing. Its author hears why, keeps it, and may answer once. Repeating changes nothing. `note` is to the author.",
  body: { Moderation },
  answers: { 204: NO_CONTENT },
} as const;

export const ORDER = {
  tag: "Order",
  description: "What admins do with what was reported, and what authors say to it.",
  operations: {
    "GET /api/admin/reports": {
      id: "listCases",
      summary: "Cases of what was reported, the latest first",
      description: "Reports of the same thing are one case. Without a word of anybody: `read` opens one.",
      auth: "admin",
      query: CasesQuery,
      answers: { 200: json({ CasePage }) },
    },
    "GET /api/admin/reports/open": {
      id: "countOpenCases",
      summary: "How many cases wait",
      auth: "admin",
      answers: { 200: json({ OpenCases }) },
    },
    "POST /api/admin/reports/{id}/read": {
      id: "readCase",
      summary: "Read what was reported and said",
      description: "The audit says who read it.",
      ...CASE,
      answers: { 200: json({ OpenedCase }) },
    },
    "GET /api/admin/reports/{id}/pictures/{snapshotId}": {
      id: "readReportedPicture",
      summary: "The picture as it was when it was reported",
      description: "The audit says who looked at it.",
      auth: "admin",
      params: SnapshotParams,
      missing: "picture_not_found",
      answers: { 200: { description: "The picture", content: { "image/webp": null } } },
    },
    "PATCH /api/admin/reports/{id}": {
      id: "settleCase",
      summary: "Dismiss a case, close it or take it up again",
      description: "Those who reported hear once that it was looked at, and nothing else.",
      ...CASE,
      body: { CasePatch },
      fields: { seen: "Its `lastAt` when the admin looked: nothing was said since." },
      answers: { 204: NO_CONTENT },
      errors: ["case_changed"],
    },
    "PATCH /api/admin/posts/{id}": {
      id: "moderatePost",
      summary: "Take a public post out of sight, or give it back",
      missing: "post_not_found",
      ...MODERATE,
    },
    "PATCH /api/admin/comments/{id}": {
      id: "moderateComment",
      summary: "Take a comment out of sight, or give it back",
      missing: "comment_not_found",
      ...MODERATE,
    },
    "PATCH /api/admin/pictures/{id}": {
      id: "moderatePicture",
      summary: "Take the picture of a public post out of sight, or give it back",
      missing: "picture_not_found",
      ...MODERATE,
    },
    "POST /api/admin/hidings/{id}/restore": {
      id: "restoreHidden",
      summary: "Give back what was hidden, wherever its author has put it since",
      description: "Repeating changes nothing.",
      auth: "admin",
      params: IdParam,
      missing: "hiding_not_found",
      answers: { 204: NO_CONTENT },
    },
    "GET /api/admin/words": {
      id: "getAskedWords",
      summary: "The words at which writers are asked once more",
      auth: "admin",
      answers: { 200: json({ AskedWords }) },
    },
    "PUT /api/admin/words": {
      id: "setAskedWords",
      summary: "Replace them",
      auth: "admin",
      body: { NewAskedWords },
      fields: { words: `At most ${WORDS_MAX}, of at most ${WORD_MAX} characters each.` },
      answers: { 200: json({ AskedWords }) },
    },
    "POST /api/posts/{id}/hand-over": {
      id: "handOverEntry",
      summary: "Hand over a copy of what my friend wrote in our secret diary",
      description:
        "The admins get what I choose, from whom it is and from whom they have it; not the diary, nor the entry. My friend is not told. 409 stale_version where it is not as I was shown it.",
      auth: "member",
      params: IdParam,
      missing: "post_not_found",
      body: { HandedOver },
      answers: { 204: NO_CONTENT },
      errors: ["stale_version", "picture_not_ready"],
    },
    "POST /api/comments/{id}/hand-over": {
      id: "handOverComment",
      summary: "Hand over a copy of what my friend said in our secret diary",
      description:
        "The admins get its words, from whom they are and from whom they have them; not the diary, nor the entry. My friend is not told. 409 stale_version where it was changed since `editedAt`, as I was shown it.",
      auth: "member",
      params: IdParam,
      missing: "comment_not_found",
      body: { HandedComment },
      answers: { 204: NO_CONTENT },
      errors: ["stale_version"],
    },
    "GET /api/me/hidings": {
      id: "listMyHidings",
      summary: "What of mine an admin took out of sight, the latest first",
      auth: "member",
      query: PageQuery,
      answers: { 200: json({ MyHidingPage }) },
    },
    "POST /api/me/hidings/{id}/answer": {
      id: "answerHiding",
      summary: "Say why it should not be hidden, once",
      auth: "member",
      params: IdParam,
      missing: "hiding_not_found",
      body: { HidingAnswer },
      answers: { 204: NO_CONTENT },
      errors: ["already_answered"],
    },
  },
} satisfies Domain;
