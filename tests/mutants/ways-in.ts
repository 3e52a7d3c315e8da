import type { Mutant } from "./mutant";

const PASSKEYS = ["lib/domains/accounts/passkeys"];
const OIDC = ["lib/http/sessions/oidc.test.ts", "lib/http/sessions/links.test.ts"];
const LINKED = "lib/domains/accounts/linked/linked-accounts.ts";
const SIGN_IN = "lib/domains/accounts/passkeys/passkey-sign-in.ts";

/** What keeps others out of a diary that has other ways in than its password. */
export const WAYS_IN_MUTANTS: readonly Mutant[] = [
  {
    name: "a challenge or token works twice",
    file: "lib/domains/accounts/once.ts",
    find: "return count === 1;",
    replace: "return true;",
    tests: PASSKEYS,
  },
  {
    name: "a token works for ever",
    file: "lib/domains/accounts/once.ts",
    find: "if (expiresAt.getTime() <= Date.now()) return false;",
    replace: "",
    tests: PASSKEYS,
  },
  {
    name: "a passkey that says it is another's is let in",
    file: SIGN_IN,
    find: "!row || !isOf(row.memberId, credential.response.userHandle)",
    replace: "!row",
    tests: PASSKEYS,
  },
  {
    name: "a suspended member's passkey opens",
    file: "lib/domains/accounts/rights.ts",
    find: "return { ...by, member: { suspendedAt: null } };",
    replace: "return by;",
    tests: ["lib/domains/accounts/passkeys/suspended.test.ts"],
  },
  {
    name: "a device that asked nobody signs in",
    file: SIGN_IN,
    find: "requireUserVerification: true",
    replace: "requireUserVerification: false",
    tests: PASSKEYS,
  },
  {
    name: "certificates of an attestation are followed",
    file: "lib/domains/accounts/passkeys/webauthn.ts",
    find: 'return format === "none" ||',
    replace: 'return format !== "" ||',
    tests: PASSKEYS,
  },
  {
    name: "the last way in is removed",
    file: "lib/domains/accounts/ways-in.ts",
    find: 'if (passkeys + links === 0) throw new AppError("last_way_in");',
    replace: "",
    tests: PASSKEYS,
  },
  {
    name: "a way in outlives the session that was adding it",
    file: "lib/domains/accounts/ways-in.ts",
    find: "if (!isIn) await takeBack();",
    replace: "",
    tests: ["lib/http/sessions/links.test.ts"],
  },
  {
    name: "a passkey outlives the session that was adding it",
    file: "lib/domains/accounts/passkeys/passkeys.ts",
    find: "await requireStillIn(sessions, member, () =>",
    replace: "void ((_: unknown) => _)(() =>",
    tests: PASSKEYS,
  },
  {
    name: "a diary with an unconfirmed address is joined",
    file: LINKED,
    find: "return emailVerifiedAt !== null && suspendedAt === null ? id : null;",
    replace: "return suspendedAt === null ? id : null;",
    tests: OIDC,
  },
  {
    name: "a stranger's other ways in outlive the new password of an address's owner",
    file: "lib/domains/accounts/recovery.ts",
    find: "if (!member.emailVerifiedAt) await shutOtherWays(tx, memberId);",
    replace: "",
    tests: ["lib/domains/accounts/squatters.test.ts"],
  },
  {
    name: "a mailbox's reader confirms another's account",
    file: "lib/domains/accounts/recovery.ts",
    find: 'if (memberId !== asker) throw new AppError("link_of_another");',
    replace: "",
    tests: ["lib/domains/accounts/squatters.test.ts"],
  },
  {
    name: "who is signed in comes back as somebody else",
    file: "lib/http/sessions/come-in.ts",
    find: "if (member && !(await linkedAccounts.opens(member.id, claims))) {",
    replace: "if (Date.now() === 0) {",
    tests: OIDC,
  },
  {
    name: "an address that the provider has not seen is believed",
    file: "lib/domains/accounts/linked/claims.ts",
    find: "return email_verified ? mailbox(email) : null;",
    replace: "return mailbox(email);",
    tests: OIDC,
  },
  {
    name: "another issuer signs in",
    file: LINKED,
    find: 'if (claims.iss !== issuer) return { refused: "refused" };\n      const found',
    replace: "const found",
    tests: OIDC,
  },
];
