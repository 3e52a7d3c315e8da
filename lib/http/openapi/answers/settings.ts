import { z } from "zod";
import type { Quota as QuotaType } from "@/lib/domains/pictures/picture";
import {
  DOCS_SECTIONS,
  FINDINGS,
  PARTS,
  type Setup as SetupType,
  TESTED_PARTS,
  type TestResult as TestResultType,
} from "@/lib/domains/settings/part";
import { SETTINGS, type ShownBanner as ShownBannerType } from "@/lib/domains/settings/setting";
import type { SignUpLink as SignUpLinkType } from "@/lib/domains/settings/sign-up-links";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

const Bytes = z.number().min(0);

export const SiteSettings = z.strictObject(SETTINGS).describe("What is set of the site.");

const Banner = exactly<ShownBannerType>()(
  z.strictObject({
    id: z.string().describe("Another one when it says something else."),
    text: z.string(),
    link: z.string().nullable().describe("A path of this site, or an https address."),
    until: z.iso.datetime().nullable(),
  }),
);
export const ShownBanner = z
  .strictObject({ banner: Banner.nullable() })
  .describe("What the site has to say to everyone, in the reader's language.");

export const SignUpLink = exactly<SignUpLinkType>()(
  z
    .strictObject({
      id: Id,
      note: z.string(),
      uses: z.int().min(0).describe("Who signed up by it."),
      usesMax: z.int().min(1).nullable().describe("Null: any number."),
      state: z.enum(["open", "used", "expired", "revoked"]),
      createdAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
      url: z.string().nullable().describe("Null for one that opens nothing any more."),
    })
    .describe("A link by which people may sign up."),
);
export const SignUpLinkPage = pageOf(SignUpLink);

const Quota = exactly<QuotaType>()(
  z.strictObject({
    limit: z.int().min(0),
    used: z.int().min(0),
    left: z.int().min(0),
    resetsAt: z.iso.datetime().describe("When my next day begins."),
  }),
);
export const MyQuota = z
  .strictObject({ quota: Quota.nullable().describe("Null: any number.") })
  .describe("How many pictures I may still have drawn today.");

export const TestResult = exactly<TestResultType>()(
  z
    .strictObject({
      part: z.enum(TESTED_PARTS),
      outcome: z
        .enum(["ok", "careful", "failed", "none"])
        .describe("`careful`: it works, and should be looked at. `none`: there is nothing to try."),
      finding: z.enum(FINDINGS),
      code: z.string().nullable().describe("A short code of what went wrong."),
      ms: z.int().min(0),
      clockMs: z.int().nullable().describe("How far the database's clock is ahead of this process's."),
    })
    .describe("What trying a part of the site came to."),
);

export const Setup = exactly<SetupType>()(
  z
    .strictObject({
      parts: z.array(
        z.strictObject({
          name: z.enum(PARTS),
          kind: z.enum(["embedded", "real", "none"]),
          engine: z.string(),
          env: z
            .array(z.strictObject({ name: z.string(), isSet: z.boolean() }))
            .describe("Variables that set it; never their values."),
          docs: z.enum(DOCS_SECTIONS).describe("A heading of docs/operations.md."),
        }),
      ),
      versions: z.strictObject({ app: z.string(), node: z.string(), next: z.string(), database: z.string() }),
      migrations: z.strictObject({
        applied: z.int().min(0),
        pending: z.int().min(0),
        latest: z.string().nullable(),
      }),
      disk: z.strictObject({
        free: Bytes,
        total: Bytes,
        folder: Bytes.describe("What the data folder takes."),
        isFolderWhole: z.boolean().describe("False: it takes more, it was not added up to its end."),
      }),
      queues: z.strictObject({
        pictures: z.array(z.strictObject({ painter: z.string(), pictures: z.int(), oldestS: z.number() })),
        mails: z.strictObject({ waiting: z.int(), dead: z.int() }),
        removals: z.int().describe("Pictures at rest that are still to be removed."),
      }),
      at: z.iso.datetime(),
    })
    .describe("The parts that the site runs on, and how it is. Nothing of secret diaries is counted."),
);
