import { z } from "zod";
import type { LinkPurpose } from "@/lib/domains/links/link";
import { HIDING_TARGETS, REPORT_REASONS } from "@/lib/domains/reports/report";
import { Id } from "@/lib/shared/id";

const DAY_S = 24 * 3600;

/** What a kind of mail is; its words are mail.kinds.KIND of lib/i18n/messages. */
type Kind = {
  /** What its words need, kept until it has gone: names and masked addresses, never a token, never a diary's words. */
  data: z.ZodObject;
  /** Where its button leads: a path of the site. */
  path?: (data: never, token: string | null) => string;
  /** The way to its page shows that its hearer reads the mailbox (friendTokenOf). */
  provesMailbox?: true;
  /** The one-time link that its button is instead; made when it is sent. */
  link?: { purpose: LinkPurpose; lifeS: number; path: (token: string) => string };
  /** Where its hearer asks for no more of it: a page, and the address that mail programs write to (RFC 8058). */
  quiet?: { page: (token: string) => string; oneClick: (token: string) => string };
  /** With which others it is counted: AN_HOUR of one group go to one address. */
  group: keyof typeof AN_HOUR;
  /** What nobody but its hearer is to know of, an admin neither: it is in no list. */
  secret?: true;
};

/**
 * So many mails an hour to one address, whoever causes them. Notes of what happened to an account are counted apart:
 * nobody can use them up by asking for links. So are the links of forgotten passwords, and those that sign-ups cause:
 * whoever types somebody's address in elsewhere must not keep them from coming back in.
 */
export const AN_HOUR = {
  passwords: 5,
  confirmations: 5,
  addresses: 3,
  notes: 20,
  invitations: 3,
  pages: 6,
  tests: 20,
} as const;

/** A path of this site and nothing else: no host, no query. */
const SitePath = z.string().regex(/^(?:\/[a-z0-9-]+)+$/);
const NOTHING = z.object({});
const BUDGET = z.object({ period: z.enum(["day", "month"]), spent: z.number(), budget: z.number() });
const SETTINGS = () => "/me/settings";

/**
 * Every kind of mail. A new one is an entry here, its words under mail.kinds in both languages, and where it may have
 * become needless until it is sent, a MayBeSent in lib/site/use-cases.ts.
 */
export const MAIL_KINDS = {
  /** To who signed up, or asks for it again: is the address yours? */
  confirm: {
    data: NOTHING,
    link: { purpose: "confirm-email", lifeS: 7 * DAY_S, path: (token) => `/confirm/${token}` },
    group: "confirmations",
  },
  /** To any address that was typed in: what becomes of it is decided when it is sent. */
  passwordReset: {
    data: NOTHING,
    link: { purpose: "password-reset", lifeS: 3600, path: (token) => `/reset/${token}` },
    group: "passwords",
  },
  passwordChanged: {
    /** How many of each open the account beside the password. */
    data: z.object({ passkeys: z.int().min(0).default(0), links: z.int().min(0).default(0) }),
    path: () => "/forgot",
    group: "notes",
  },
  /** To the address that somebody wants to have from now on. */
  newAddress: {
    data: NOTHING,
    link: { purpose: "new-email", lifeS: DAY_S, path: (token) => `/confirm/${token}` },
    group: "addresses",
  },
  /** In its place, where the address is somebody's already. */
  addressTaken: { data: NOTHING, path: () => "/forgot", group: "addresses" },
  /** To the address that was theirs: asked for, and done. */
  addressAsked: { data: z.object({ masked: z.string() }), path: SETTINGS, group: "notes" },
  addressChanged: { data: z.object({ masked: z.string() }), path: () => "/sign-in", group: "notes" },
  newDevice: {
    data: z.object({
      browser: z.string().nullable(),
      os: z.string().nullable(),
      at: z.iso.datetime(),
      timeZone: z.string(),
    }),
    path: SETTINGS,
    group: "notes",
  },
  /** Why, in the words of who runs the site, and until when. */
  suspended: {
    data: z.object({ reason: z.string(), until: z.iso.datetime().nullable(), timeZone: z.string() }),
    group: "notes",
  },
  restored: { data: NOTHING, path: () => "/sign-in", group: "notes" },
  /** To somebody who may have no account: a member wants to share a diary. */
  invitation: {
    data: z.object({ inviterName: z.string(), diaryId: Id }),
    path: (_data: unknown, token: string | null) => (token ? `/diaries?friend=${token}` : "/diaries"),
    provesMailbox: true,
    quiet: { page: (token) => `/no-invitations/${token}`, oneClick: (token) => `/api/no-invitations/${token}` },
    group: "invitations",
    secret: true,
  },
  /** A new page in a shared diary: that it is there, and nothing of it. */
  page: {
    data: z.object({ path: SitePath.default("/diaries") }),
    path: ({ path }: { path: string }) => path,
    group: "pages",
    secret: true,
  },
  /** To an admin who wants to see whether mails go out. */
  setupTest: { data: NOTHING, path: () => "/admin/setup", group: "tests" },
  /** To admins: what the costly machine may cost in a day or a month is nearly spent, and is spent. Dollars. */
  gpuBudgetNear: { data: BUDGET, path: () => "/admin/gpu", group: "notes" },
  gpuBudgetSpent: { data: BUDGET, path: () => "/admin/gpu", group: "notes" },
  /** To whose it is: something that they made public was taken out of sight, and why. */
  hidden: {
    data: z.object({
      hidingId: Id,
      target: z.enum(HIDING_TARGETS),
      reason: z.enum(REPORT_REASONS),
      /** In an admin's words; `said` is whether there are any. */
      words: z.string(),
      said: z.enum(["yes", "no"]),
    }),
    path: () => "/me/hidden",
    group: "notes",
  },
} as const satisfies Record<string, Kind>;

export type MailKind = keyof typeof MAIL_KINDS;
export type MailData<K extends MailKind> = z.infer<(typeof MAIL_KINDS)[K]["data"]>;

export function isMailKind(kind: string): kind is MailKind {
  return Object.hasOwn(MAIL_KINDS, kind);
}

/** A kind as its general form. */
export function kindOf(kind: MailKind): Kind {
  return MAIL_KINDS[kind];
}
