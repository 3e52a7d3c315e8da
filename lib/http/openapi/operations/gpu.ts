import { z } from "zod";
import { PANEL_EVENT } from "@/lib/domains/gpu/follow-panel";
import { GpuEventsQuery, GpuOverride, GpuPolicyPatch, GpuStop } from "@/lib/domains/gpu/gpu";
import { GpuChartQuery, GpuFiguresQuery } from "@/lib/domains/gpu/inputs";
import { STREAMS } from "@/lib/http/limits";
import { GpuEventPage, GpuFigures, GpuOverridden, GpuPanel, GpuPolicy, GpuSuggestion } from "../answers/gpu";
import { type Domain, json } from "../operation";

const CSV = { description: "UTF-8 with a byte order mark (RFC 4180)", content: { "text/csv": null } };

const PanelEvents = z
  .string()
  .describe(
    `Each message has the \`event\` ${PANEL_EVENT} and the whole GpuPanel in JSON as \`data\`. Lines that begin with a ` +
      "colon keep the connection.",
  );

export const GPU = {
  tag: "GPU",
  description: "The machine that costs by the hour: how it is, what it costs, when it wakes and sleeps.",
  operations: {
    "GET /api/admin/gpu": {
      id: "getGpu",
      summary: "How the machine is at this moment",
      description: "As whoever decides about it saw it last: asking asks no cloud.",
      auth: "admin",
      answers: { 200: json({ GpuPanel }) },
    },
    "GET /api/admin/gpu/stream": {
      id: "followGpu",
      summary: "The same, now and whenever something changes",
      description: `It ends at once when my session does, or when I am no admin any more. I may have ${STREAMS.most} streams open at a time.`,
      auth: "admin",
      answers: { 200: { description: "Server-sent events", content: { "text/event-stream": { PanelEvents } } } },
      errors: ["too_many_streams"],
    },
    "POST /api/admin/gpu/start": {
      id: "startGpu",
      summary: "Start the machine",
      description: "It is written down, and done by whoever decides about the machine. Repeating changes nothing.",
      auth: "admin",
      answers: { 202: json({ GpuPanel }, "It will be started") },
      errors: ["no_gpu", "gpu_busy", "gpu_over_budget"],
    },
    "POST /api/admin/gpu/stop": {
      id: "stopGpu",
      summary: "Stop the machine",
      description: "Not while a picture is drawn, unless it is forced. Repeating changes nothing.",
      auth: "admin",
      body: { GpuStop },
      fields: { force: "Also while a picture is drawn: that one goes back to the queue, as untried." },
      answers: { 202: json({ GpuPanel }, "It will be stopped") },
      errors: ["no_gpu", "gpu_busy", "gpu_drawing"],
    },
    "GET /api/admin/gpu/policy": {
      id: "getGpuPolicy",
      summary: "When it wakes and sleeps, and what it may cost",
      auth: "admin",
      answers: { 200: json({ GpuPolicy }) },
    },
    "PUT /api/admin/gpu/policy": {
      id: "putGpuPolicy",
      summary: "Set something of it",
      description: "What is named changes, from the next decision on. Written down with what was there before.",
      auth: "admin",
      body: { GpuPolicyPatch },
      answers: { 200: json({ GpuPolicy }) },
    },
    "PUT /api/admin/gpu/override": {
      id: "overrideGpuBudget",
      summary: "Let it run past its budgets for some hours",
      description: "The hours of one run still count.",
      auth: "admin",
      body: { GpuOverride },
      fields: { hours: "From now on; null: budgets count again." },
      answers: { 200: json({ GpuOverridden }) },
    },
    "GET /api/admin/gpu/events": {
      id: "listGpuEvents",
      summary: "What happened to it, the newest first",
      auth: "admin",
      query: GpuEventsQuery,
      answers: { 200: json({ GpuEventPage }) },
    },
    "GET /api/admin/gpu/events.csv": {
      id: "exportGpuEvents",
      summary: "All of it as a file",
      description: "Ids, and nobody's name. That it was taken along is written down.",
      auth: "admin",
      answers: { 200: CSV },
    },
    "GET /api/admin/gpu/figures": {
      id: "getGpuFigures",
      summary: "Hours and cost by day, pictures and waiting by the hour of the day",
      auth: "admin",
      query: GpuFiguresQuery,
      answers: { 200: json({ GpuFigures }) },
    },
    "GET /api/admin/gpu/figures.csv": {
      id: "exportGpuFigures",
      summary: "One chart's numbers as a file",
      description: "That it was taken along is written down.",
      auth: "admin",
      query: GpuChartQuery,
      answers: { 200: CSV },
    },
    "GET /api/admin/gpu/suggestion": {
      id: "getGpuSuggestion",
      summary: "What other idle minutes would have cost",
      description: "The requests of the last weeks go through the policy's own code once more.",
      auth: "admin",
      answers: { 200: json({ GpuSuggestion }) },
    },
  },
} satisfies Domain;
