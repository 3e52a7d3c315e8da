import type { Mutant } from "./mutant";

const RECOVERY = ["lib/domains/accounts/recovery.test.ts"];
const SENDER = ["tests/contracts/mail-sender.test.ts"];

/** What keeps accounts from being taken by mail, and people from being flooded. */
export const MAIL_MUTANTS: readonly Mutant[] = [
  {
    name: "a link works twice",
    file: "lib/domains/links/link.ts",
    find: "return used.count === 1;",
    replace: "return true;",
    tests: RECOVERY,
  },
  {
    name: "a link of one kind opens another",
    file: "lib/domains/links/link.ts",
    find: "purpose: { in: [...purposes] }, ",
    replace: "",
    tests: RECOVERY,
  },
  {
    name: "a forgotten password ends no session",
    file: "lib/domains/accounts/recovery.ts",
    find: "await endSessions(memberId, undefined, tx);",
    replace: "",
    tests: RECOVERY,
  },
  {
    name: "a suspended member comes back by mail",
    file: "lib/domains/accounts/account-mails.ts",
    find: "member && !member.suspendedAt ?",
    replace: "member ?",
    tests: RECOVERY,
  },
  {
    name: "an address that was asked for with the old password is taken after all",
    file: "lib/domains/accounts/accounts.ts",
    find: "await forgetNewAddress(tx, member.id);",
    replace: "",
    tests: RECOVERY,
  },
  {
    name: "an address gets any number of mails",
    file: "lib/domains/mail/prepare.ts",
    find: "lately >= AN_HOUR[group]",
    replace: "lately >= 1e6",
    tests: SENDER,
  },
  {
    name: "a name in an invitation becomes a link",
    file: "lib/domains/mail/plain-name.ts",
    find: 'name.normalize("NFKC").replace(LINKISH, " ")',
    replace: "name",
    tests: ["lib/domains/mail/render.test.ts"],
  },
];
