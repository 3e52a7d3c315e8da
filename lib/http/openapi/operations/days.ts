import { CalendarQuery, MoodsQuery, OnThisDayQuery } from "@/lib/domains/posts/days/inputs";
import { Calendar, Moods, OnThisDay, RandomDay, Streak } from "../answers/days";
import { type Domain, json } from "../operation";

export const DAYS = {
  tag: "Days",
  description: "My own posts by the calendar: whatever their circle, but no draft that is still empty.",
  operations: {
    "GET /api/me/calendar": {
      id: "getCalendar",
      summary: "The days of a month that I wrote about",
      auth: "member",
      query: CalendarQuery,
      fields: { month: "2026-11; without it this month." },
      answers: { 200: json({ Calendar }) },
    },
    "GET /api/me/on-this-day": {
      id: "getOnThisDay",
      summary: "The same day in earlier years",
      description: "At most 12. In a year without one, 29 February is remembered on the 28th.",
      auth: "member",
      query: OnThisDayQuery,
      fields: { day: "Without it today." },
      answers: { 200: json({ OnThisDay }) },
    },
    "GET /api/me/streak": {
      id: "getStreak",
      summary: "How many days I wrote about, one after another",
      description: "A day that is filled in later counts as any other; today not written yet ends nothing.",
      auth: "member",
      answers: { 200: json({ Streak }) },
    },
    "GET /api/me/random-day": {
      id: "getRandomDay",
      summary: "One of my past days",
      description: "Never today; 404 where there is none.",
      auth: "member",
      answers: { 200: json({ RandomDay }) },
      errors: ["post_not_found"],
    },
    "GET /api/me/moods": {
      id: "getMoods",
      summary: "How I felt in a year, by month",
      auth: "member",
      query: MoodsQuery,
      fields: { year: "Without it this year." },
      answers: { 200: json({ Moods }) },
    },
  },
} satisfies Domain;
