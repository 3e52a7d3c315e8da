import type { Mutant } from "./mutant";

const SIGN_UP = ["tests/contracts/sign-up.test.ts"];
const QUOTA = ["tests/contracts/quota.test.ts"];
const SETTINGS = ["lib/domains/settings/settings.test.ts"];
const SETUP = ["lib/site/setup/setup.test.ts"];

/** What keeps a closed door closed, a quota a quota, and settings the admins' own. */
export const SETTINGS_MUTANTS: readonly Mutant[] = [
  {
    name: "whoever asks the API signs up",
    file: "lib/domains/accounts/accounts.ts",
    find: "if (!adminToken) await admit(tx, { email: rest.email, invitation, friendToken });",
    replace: "",
    tests: SIGN_UP,
  },
  {
    name: "whoever has an account at the provider signs up",
    file: "lib/domains/accounts/linked/linked-accounts.ts",
    find: "if (isNew) await admit(tx, { email });",
    replace: "",
    tests: SIGN_UP,
  },
  {
    name: "a link opens a door that is closed",
    file: "lib/domains/settings/admission.ts",
    find: 'if (signUp === "nobody") throw new AppError("sign_up_closed");',
    replace: 'if (signUp === "nobody" && !invitation && !friendToken) throw new AppError("sign_up_closed");',
    tests: SIGN_UP,
  },
  {
    name: "a link that was taken back opens",
    file: "lib/domains/settings/sign-up-links.ts",
    find: ' AND "revokedAt" IS NULL AND "expiresAt" > now()',
    replace: ' AND "expiresAt" > now()',
    tests: SIGN_UP,
  },
  {
    name: "a link that has run out opens",
    file: "lib/domains/settings/sign-up-links.ts",
    find: ' AND "expiresAt" > now()',
    replace: "",
    tests: SIGN_UP,
  },
  {
    name: "a friend's mail lets any address in",
    file: "lib/domains/diaries/asked-friend.ts",
    find: "!isSame(token, friendTokenOf(siteSecret, diaryId, email))",
    replace: "false",
    tests: SIGN_UP,
  },
  {
    name: "a friend who is asked no more comes in",
    file: "lib/domains/diaries/asked-friend.ts",
    find: "return (await tx.invitation.count({ where: { diaryId, ...askedByMail(hashAddress(email)) } })) > 0;",
    replace: "return true;",
    tests: SIGN_UP,
  },
  {
    name: "one who asks often gets more than a day's pictures",
    file: "lib/domains/pictures/quota.ts",
    find: "if (used < limit) return day;",
    replace: "if (used <= limit) return day;",
    tests: QUOTA,
  },
  {
    name: "none a day is any number",
    file: "lib/domains/pictures/quota.ts",
    find: 'if (limit === 0) throw new AppError("drawing_off");',
    replace: "if (limit === 0) return day;",
    tests: QUOTA,
  },
  {
    name: "a picture is not counted",
    file: "lib/domains/pictures/quota.ts",
    find: "await tx.pictureCharge.create({ data: { pictureId: id, ownerId, day: fromDay(day) } });",
    replace: "",
    tests: QUOTA,
  },
  {
    name: "settings are never read anew",
    file: "lib/domains/settings/settings.ts",
    find: 'if (type === "settings.changed" || type === "bus.lost" || type === "bus.back") kept = null;',
    replace: "",
    tests: SETTINGS,
  },
  {
    name: "settings are kept while changes may be missed",
    file: "lib/domains/settings/settings.ts",
    find: "if (isDeaf) return read();",
    replace: "",
    tests: SETTINGS,
  },
  {
    name: "a change drops no page",
    file: "lib/domains/settings/settings.ts",
    find: 'await forgetPages(["site"]);\n      return now;',
    replace: "return now;",
    tests: SETTINGS,
  },
  {
    name: "what can't be read opens the door",
    file: "lib/domains/settings/setting.ts",
    find: '{ ...DEFAULTS, signUp: "nobody" }',
    replace: "DEFAULTS",
    tests: ["lib/domains/settings/setting.test.ts"],
  },
  {
    name: "a banner runs a script",
    file: "lib/domains/settings/setting.ts",
    find: "(link) => isPage(link) || isSafeAddress(link)",
    replace: "(link) => URL.canParse(link)",
    tests: ["lib/domains/settings/setting.test.ts"],
  },
  {
    name: "admins count what waits for secret diaries",
    file: "lib/domains/pictures/queue/waiting.ts",
    find: ' AND post."diaryId" IS NULL',
    replace: "",
    tests: SETUP,
  },
];
