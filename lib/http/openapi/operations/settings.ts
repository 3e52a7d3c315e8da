import { NewSignUpLink, PartParam, SettingsPatch } from "@/lib/domains/settings/inputs";
import { IdParam } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { Setup, ShownBanner, SignUpLink, SignUpLinkPage, SiteSettings, TestResult } from "../answers/settings";
import { type Domain, json } from "../operation";

export const SITE_SETTINGS = {
  tag: "Settings",
  description: "What admins set while the site runs, and the parts that it runs on.",
  operations: {
    "GET /api/banner": {
      id: "getBanner",
      summary: "What the site has to say to everyone now",
      auth: "anyone",
      answers: { 200: json({ ShownBanner }) },
    },
    "GET /api/admin/settings": {
      id: "getSettings",
      summary: "What is set of the site",
      auth: "admin",
      answers: { 200: json({ SiteSettings }) },
    },
    "PUT /api/admin/settings": {
      id: "putSettings",
      summary: "Set something",
      description:
        "What is named changes, on every page of every process at once. Written down with what was there before.",
      auth: "admin",
      body: { SettingsPatch },
      fields: {
        name: "What the site is called, by language; empty in both: its own name.",
        signUp: "Who may sign up: `invited` takes a link of an admin, or the mail that asks into a secret diary.",
        quota: "Pictures a day by role; null: any number. What fails or is canceled does not count.",
        banner: "What every page says; null for nothing. From and until are moments.",
        rawVisitDays: "So many days each visit is kept by itself.",
      },
      answers: { 200: json({ SiteSettings }) },
    },
    "GET /api/admin/sign-up-links": {
      id: "listSignUpLinks",
      summary: "Links by which people may sign up, the latest first",
      auth: "admin",
      query: PageQuery,
      answers: { 200: json({ SignUpLinkPage }) },
    },
    "POST /api/admin/sign-up-links": {
      id: "makeSignUpLink",
      summary: "Make a link by which people may sign up",
      auth: "admin",
      body: { NewSignUpLink },
      fields: { note: "Whom it is for.", usesMax: "For so many people; null: any number.", days: "Works so long." },
      answers: { 201: json({ SignUpLink }) },
    },
    "DELETE /api/admin/sign-up-links/{id}": {
      id: "revokeSignUpLink",
      summary: "Take a link back",
      description: "It opens nothing any more. Repeating changes nothing.",
      auth: "admin",
      params: IdParam,
      answers: { 200: json({ SignUpLink }) },
    },
    "GET /api/admin/setup": {
      id: "getSetup",
      summary: "The parts that the site runs on, and how it is",
      auth: "admin",
      answers: { 200: json({ Setup }) },
    },
    "POST /api/admin/setup/tests/{part}": {
      id: "testPart",
      summary: "Try a part for real",
      description: "Answers within its time, whatever the part does: a picture may take most of a minute.",
      auth: "admin",
      params: PartParam,
      answers: { 200: json({ TestResult }) },
    },
  },
} satisfies Domain;
