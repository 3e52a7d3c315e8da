import type { Mutant } from "./mutant";

const FRONT = ["lib/http/front/front.test.ts"];
const GUESSES = ["tests/contracts/guesses.test.ts"];
const DEVICE = ["lib/http/sessions/device-cookie.test.ts"];

/** What keeps strangers from filling the memory, and passwords from being guessed. */
export const DOOR_MUTANTS: readonly Mutant[] = [
  {
    name: "a body streams without end",
    file: "lib/http/front/whole-body.ts",
    find: 'if (reading.bytes > limit) settle(new AppError("too_large"));\n      else ',
    replace: "",
    tests: FRONT,
  },
  {
    name: "a body is read whatever it announces",
    file: "lib/http/front/whole-body.ts",
    find: 'if (Number(announced ?? 0) > limit) throw new AppError("too_large");',
    replace: "",
    tests: FRONT,
  },
  {
    name: "slow senders hold all that they have sent",
    file: "lib/http/front/whole-body.ts",
    find: "else makeRoom();",
    replace: "",
    tests: FRONT,
  },
  {
    name: "next-auth is handed any callback address",
    file: "lib/http/sessions/next-auth.ts",
    find: 'name !== "callbackUrl" || value.startsWith("/")',
    replace: "true",
    tests: ["app/api/auth"],
  },
  {
    name: "any number of passwords stand in line",
    file: "lib/domains/accounts/passwords.ts",
    find: "waiting: 32",
    replace: "waiting: 32_000",
    tests: ["app/api/auth"],
  },
  {
    name: "strangers' guesses count against a browser that is known",
    file: "lib/domains/accounts/guesses.ts",
    find: "if (device) {",
    replace: "if (false) {",
    tests: GUESSES,
  },
  {
    name: "a known browser guesses without end",
    file: "lib/domains/accounts/guesses.ts",
    find: "[[GUESS_LIMITS.known, device]]",
    replace: "[]",
    tests: GUESSES,
  },
  ...["here", "byAddress", "byAccount"].map((limit) => ({
    name: `any number of guesses at ${limit}`,
    file: "lib/domains/accounts/guesses.ts",
    find: `[GUESS_LIMITS.${limit},`,
    replace: `[{ ...GUESS_LIMITS.${limit}, points: 1e6 },`,
    tests: GUESSES,
  })),
  {
    name: "a refused attempt keeps what it took",
    file: "lib/domains/accounts/guesses.ts",
    find: "await giveBack();\n    throw error;",
    replace: "throw error;",
    tests: GUESSES,
  },
  {
    name: "a right password uses a guess up",
    file: "lib/engines/limits/memory-rate-limiter.ts",
    find: "await outside.runInAsyncScope(() => limiterOf(limit).reward(key));",
    replace: "",
    tests: GUESSES,
  },
  {
    name: "a device cookie may be made up",
    file: "lib/http/sessions/device-cookie.ts",
    find: "return timingSafeEqual(Buffer.from(shown), Buffer.from(signature(nonce, email)));",
    replace: "return shown.length > 0 && nonce.length > 0 && email.length > 0;",
    tests: DEVICE,
  },
];
