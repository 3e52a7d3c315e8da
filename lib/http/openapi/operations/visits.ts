import { AgentParams, Beacon, ChartQuery, DropKind, HourQuery, StatsQuery } from "@/lib/domains/visits/inputs";
import { Dashboard, HourChart } from "../answers/visits";
import { type Domain, json, NO_CONTENT } from "../operation";

export const VISITS = {
  tag: "Visits",
  description: "Who comes when: counted without a cookie, an address or a name; the numbers are for admins.",
  operations: {
    "POST /api/visits": {
      id: "seePage",
      summary: "Say that a page was seen",
      description:
        "Counts once a member or guest and hour. Not counted: browsers that send `DNT: 1` or `Sec-GPC: 1`, machines, and what is no page of this site.",
      auth: "anyone",
      knowsReader: true,
      body: { Beacon },
      fields: {
        from: "The host that led here.",
        steered: "Whether a program steers the browser (navigator.webdriver).",
      },
      answers: { 204: NO_CONTENT },
    },
    "GET /api/admin/stats": {
      id: "getStats",
      summary: "All numbers of a range of days",
      auth: "admin",
      query: StatsQuery,
      answers: { 200: json({ Dashboard }) },
    },
    "GET /api/admin/visits": {
      id: "getVisitHours",
      summary: "Visits by hour of the day, of a month or of all time",
      auth: "admin",
      query: HourQuery,
      answers: { 200: json({ HourChart }) },
    },
    "GET /api/admin/stats.csv": {
      id: "exportStats",
      summary: "One chart's numbers as a file",
      description: "What is hidden is empty. That it was taken along is written down.",
      auth: "admin",
      query: ChartQuery,
      answers: { 200: { description: "UTF-8 with a byte order mark (RFC 4180)", content: { "text/csv": null } } },
    },
    "PUT /api/admin/agents/{kind}": {
      id: "dropAgent",
      summary: "Take a kind of browsers out of the numbers, or back into them",
      description: "Of earlier visits too. Visits by what members say of themselves count all kinds.",
      auth: "admin",
      params: AgentParams,
      missing: "not_found",
      body: { DropKind },
      answers: { 204: NO_CONTENT },
    },
  },
} satisfies Domain;
