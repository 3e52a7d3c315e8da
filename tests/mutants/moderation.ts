import { marked } from "./marked";
import type { Mutant } from "./mutant";
import { inSql } from "./rights";

const DESK = ["lib/domains/moderation"];
const AUDIT = ["lib/domains/audit"];
const ACCOUNTS = ["lib/domains/accounts/accounts.test.ts"];
const STALE = ["lib/http/pages/stale-pages.test.ts"];
const SUSPENSIONS = "lib/domains/moderation/suspensions.ts";
const ACTS = "lib/domains/moderation/member-acts.ts";
const ENTRIES = "lib/domains/audit/entries.ts";

/** What an admin can do with people, and what must stay impossible. */
export const MODERATION_MUTANTS: readonly Mutant[] = [
  marked(
    "a suspended author's page stays",
    SUSPENSIONS,
    'await forgetPages(«[...tagsOfMember(memberId), "tops"]|[]»)',
    [...STALE],
  ),
  marked(
    "sessions of who is suspended live on",
    SUSPENSIONS,
    "«await endSessions(memberId, undefined, tx)|await Promise.resolve()»",
    DESK,
  ),
  marked("an admin is suspended", SUSPENSIONS, 'if («member.role === "admin"|false») throw', DESK),
  marked("an admin suspends themselves", SUSPENSIONS, "if («by.id === id|false») throw", DESK),
  {
    name: "a suspension ends before its time",
    file: SUSPENSIONS,
    find: "if (!member.suspendedUntil || member.suspendedUntil > clock()) return",
    replace: "if (false) return",
    tests: DESK,
  },
  marked("a suspension never ends", SUSPENSIONS, "member.suspendedUntil «>|!==» clock()", DESK),
  marked("the last admin is unmade", ACTS, "(await tx.member.count({ where: others })) === «0|-1»", DESK),
  marked("who is suspended becomes an admin", ACTS, 'if (role === "admin" && «member.suspendedAt|false») throw', DESK),
  {
    name: "a wrong password tells of a suspension",
    file: "lib/domains/accounts/accounts.ts",
    find: "if (!row || !matches) return null;\n      await requireAwake",
    replace: "if (!row) return null;\n      await requireAwake",
    tests: ACCOUNTS,
  },
  marked(
    "hearts that are too many at once never follow",
    SUSPENSIONS,
    "for (const { id } of behind) «await followLikes(id).catch(onError)|id.at(0)»;",
    ["lib/domains/moderation/follow-suspension.test.ts"],
  ),
  {
    name: "a passkey that does not fit tells of a suspension",
    file: "lib/domains/accounts/passkeys/passkey-sign-in.ts",
    find: 'if (!row || !isOf(row.memberId, credential.response.userHandle)) throw new AppError("passkey_refused");',
    replace:
      'if (row) await requireAwake(row.member, liftIfOver);\n      if (!row || !isOf(row.memberId, credential.response.userHandle)) throw new AppError("passkey_refused");',
    tests: ["lib/domains/accounts/passkeys/suspended.test.ts"],
  },
  marked(
    "pictures of who is suspended are drawn",
    "lib/domains/pictures/queue/claim.ts",
    '« AND m."suspendedAt" IS NULL» AND (\n  (p.status',
    ["tests/contracts/queue.test.ts"],
  ),
  marked(
    "the sitemap names a post that was hidden",
    "lib/domains/posts/sitemap.ts",
    'FROM "Post" post WHERE «everyone(post)|true» AND post.id >= start ORDER BY',
    ["lib/domains/posts/sitemap.test.ts"],
  ),
  marked(
    "addresses stand whole in the list",
    "lib/domains/moderation/members-at-desk.ts",
    "atDesk(row, «maskedAddress(row.email)|row.email»",
    DESK,
  ),
  marked(
    "a search takes signs for letters",
    "lib/domains/moderation/members-at-desk.ts",
    '«.replace(/[\\\\%_]/g, "\\\\$&")»',
    DESK,
  ),
  inSql("an admin counts what is secret", "AND «counted(post) AND »post.visibility <> 'public'", DESK),
  inSql("an admin counts pictures of what is secret", "picture.status = 'done' AND «counted(post)|true»),", DESK),
  inSql("an admin counts comments of a secret diary", '« AND comment."diaryId" IS NULL»)\n$$', DESK),
  marked(
    "a file that is taken leaves no entry",
    ENTRIES,
    'acts: «[{ act: "export.csv", target: "list", targetId: "audit", after: filter }]|[]»',
    AUDIT,
  ),
  marked("a cell is a formula", "lib/shared/csv.ts", "test(cell) ? `«'|»$", ["lib/shared/csv.test.ts"]),
  marked("days of the audit end before they begin", ENTRIES, "::date« + 1»)::timestamp", AUDIT),
];
