import { DIARY_NAME_MAX, INVITATION_DAYS, INVITATIONS_MAX } from "@/lib/domains/diaries/diary";
import {
  DiaryCalendarQuery,
  DiaryPatch,
  DiaryPostsQuery,
  Leave,
  NewDiary,
  WishedRule,
} from "@/lib/domains/diaries/inputs";
import { IdParam } from "@/lib/shared/id";
import { Diary, DiaryMonth, LeftDiary, MyDiaries } from "../answers/diaries";
import { PostPage } from "../answers/posts";
import { type Domain, json, NO_CONTENT } from "../operation";

const MINE = { auth: "member", params: IdParam, missing: "diary_not_found" } as const;

export const DIARIES = {
  tag: "Diaries",
  description:
    "Secret diaries of two that nobody else knows of. What is not mine is answered as an id that never was. Entries are posts with the visibility `diary`.",
  operations: {
    "GET /api/diaries": {
      id: "listDiaries",
      summary: "My diaries, and who asks me into one",
      auth: "member",
      answers: { 200: json({ MyDiaries }) },
    },
    "POST /api/diaries": {
      id: "inviteToDiary",
      summary: "Ask somebody into a new diary",
      description: `Exactly one of friendEmail and memberId. Nothing tells whether an address has an account. It waits ${INVITATION_DAYS} days; at most ${INVITATIONS_MAX} may wait.`,
      auth: "member",
      body: { NewDiary },
      fields: {
        name: `At most ${DIARY_NAME_MAX} characters.`,
        rule: "`together`: a day's pages open when both have written that day, or never if one didn't.",
        friendEmail: "Where the invitation is sent.",
        memberId: "Somebody whose profile I see.",
      },
      answers: { 201: json({ Diary }, "It waits", { Location: "The diary's address" }) },
      errors: ["not_yourself", "member_not_found", "too_many_invitations"],
    },
    "GET /api/diaries/{id}": {
      id: "getDiary",
      summary: "A diary of mine",
      ...MINE,
      answers: { 200: json({ Diary }) },
    },
    "PATCH /api/diaries/{id}": {
      id: "renameDiary",
      summary: "Give it another name",
      description: "For both.",
      ...MINE,
      body: { DiaryPatch },
      answers: { 200: json({ Diary }) },
    },
    "DELETE /api/diaries/{id}": {
      id: "forgetDiary",
      summary: "Forget an invitation that has expired or was withdrawn",
      ...MINE,
      answers: { 204: NO_CONTENT },
      errors: ["diary_in_use"],
    },
    "POST /api/diaries/{id}/accept": {
      id: "acceptDiary",
      summary: "Come in",
      ...MINE,
      answers: { 200: json({ Diary }) },
    },
    "POST /api/diaries/{id}/decline": {
      id: "declineDiary",
      summary: "Don't come in",
      description: "Who invited is not told: for them it waits until it expires.",
      ...MINE,
      answers: { 204: NO_CONTENT },
    },
    "POST /api/diaries/{id}/withdraw": {
      id: "withdrawInvitation",
      summary: "Take an invitation back",
      description: "Repeating changes nothing.",
      ...MINE,
      answers: { 200: json({ Diary }) },
      errors: ["diary_in_use"],
    },
    "GET /api/diaries/{id}/posts": {
      id: "listDiaryPosts",
      summary: "What I may read in it, by day, the latest day first",
      ...MINE,
      query: DiaryPostsQuery,
      fields: { day: "That day's alone." },
      answers: { 200: json({ PostPage }) },
    },
    "GET /api/diaries/{id}/calendar": {
      id: "getDiaryCalendar",
      summary: "The days of a month, and who wrote",
      ...MINE,
      query: DiaryCalendarQuery,
      fields: { month: "2026-11; without it this month." },
      answers: { 200: json({ DiaryMonth }) },
    },
    "POST /api/diaries/{id}/rule": {
      id: "wishRule",
      summary: "Want the other rule, or agree",
      description: "It counts when both want it, for what is put in from then on.",
      ...MINE,
      body: { WishedRule },
      answers: { 200: json({ Diary }) },
      errors: ["diary_not_open"],
    },
    "DELETE /api/diaries/{id}/rule": {
      id: "dropRule",
      summary: "Keep the rule: take a proposal back, or don't agree",
      ...MINE,
      answers: { 200: json({ Diary }) },
    },
    "POST /api/diaries/{id}/read": {
      id: "readDiary",
      summary: "Say that I have read it",
      ...MINE,
      answers: { 200: json({ Diary }) },
    },
    "POST /api/diaries/{id}/leave": {
      id: "leaveDiary",
      summary: "Leave it: it closes, and both keep reading",
      description: "What is put in stays, unless both ask to erase it.",
      ...MINE,
      body: { Leave },
      // biome-ignore lint/suspicious/noThenProperty: the word of the API, and no function
      fields: { then: "`erase` asks that nothing of it stays; `keep` takes that back." },
      answers: { 200: json({ LeftDiary }) },
      errors: ["diary_not_open"],
    },
    "POST /api/diaries/{id}/erase-mine": {
      id: "eraseMyEntries",
      summary: "Erase all that I put in, with its pictures",
      description: "At once, whatever the other wants.",
      ...MINE,
      answers: { 204: NO_CONTENT },
    },
    "GET /api/diaries/{id}/export": {
      id: "exportDiary",
      summary: "All that I may read in it, as a zip",
      description: "diary.json, a Markdown file a day, and pictures.",
      ...MINE,
      limited: true,
      answers: { 200: { description: "A zip", content: { "application/zip": null } } },
    },
  },
} satisfies Domain;
