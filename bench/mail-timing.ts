/** Whether the time of an answer tells if an address has an account: sign-in, a forgotten password, an invitation, 200 tries each. */

import { createAccounts } from "@/lib/domains/accounts/accounts";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { createRecovery } from "@/lib/domains/accounts/recovery";
import { createSignIn } from "@/lib/domains/accounts/sign-in";
import { addressHasher } from "@/lib/domains/diaries/address";
import { DIARY_MAIL } from "@/lib/domains/diaries/diary-mail";
import { createInvitations } from "@/lib/domains/diaries/invitations";
import { openDatabase } from "@/lib/engines/db/open-database";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import type { RateLimiter } from "@/lib/engines/limits/rate-limiter";
import { postgresSessionStore } from "@/lib/engines/sessions/postgres-session-store";
import { startPostgres } from "@/tests/support/postgres";
import { alone, type Figure, quantile } from "./support/figures";

const TRIES = 200;
const PEOPLE = 1_000;
/** Each may have 20 invitations that wait. */
const INVITERS = 40;

export async function measureMailTiming(): Promise<Figure[]> {
  const postgres = await startPostgres();
  const databaseUrl = await postgres.newDatabase();
  const { prisma, close } = await openDatabase({ dataDir: "unused", databaseUrl });
  // Counts nothing: 200 tries are what it keeps people from.
  const limiter: RateLimiter = { take: async () => {}, giveBack: async () => {} };
  const nothing = async () => {};
  const asked = { prisma, limiter, endSessions: nothing, tellEnded: nothing, mailWritten: () => {} };
  const images = { forget: nothing, wakeCleaner: () => {} };
  const diaries = { bondOf: async () => ({ diaryIds: [], friendIds: [] }), erasing: nothing, erased: nothing };
  const lift = async () => false;
  const accounts = createAccounts({
    ...asked,
    images,
    diaries,
    forgetPages: nothing,
    admit: nothing,
    liftIfOver: lift,
  });
  const recovery = createRecovery(asked);
  const sessions = postgresSessionStore(prisma);
  const signIn = createSignIn({ limiter, sessions, checkCredentials: accounts.checkCredentials, noteDevice: nothing });
  try {
    const passwordHash = await hashPassword("a long password");
    await prisma.member.createMany({
      data: Array.from({ length: PEOPLE }, (_, n) => ({ email: `m${n}@example.com`, passwordHash, name: "m" })),
    });
    const inviters = await prisma.member.createManyAndReturn({
      data: Array.from({ length: INVITERS }, (_, n) => ({ email: `i${n}@example.com`, passwordHash, name: "i" })),
      select: { id: true },
    });
    const invitations = createInvitations({
      prisma,
      events: inProcessEventBus(() => {}),
      mail: DIARY_MAIL,
      mailWritten: () => {},
      hashAddress: addressHasher("a secret"),
    });
    let invited = 0;
    const invite = (friendEmail: string) => {
      invited += 1;
      return invitations.invite(inviters[invited % INVITERS]?.id ?? "", { name: "d", rule: "open", friendEmail });
    };
    const from = { address: "here", device: null, userAgent: "bench" };
    const known = (n: number) => `m${(n * 7) % PEOPLE}@example.com`;
    const unknown = (n: number) => `n${(n * 7) % PEOPLE}@example.com`;
    return [
      ...(await compare("forgotten password", (email) => recovery.forgot(email, "ko"), known, unknown)),
      ...(await compare("invitation", invite, known, unknown)),
      ...(await compare("wrong password", (email) => signIn({ email, password: "wrong" }, from), known, unknown)),
    ];
  } finally {
    await close();
    await postgres.stop();
  }
}

/** In turn, so that what else the machine does falls on both. */
async function compare(
  what: string,
  ask: (email: string) => Promise<unknown>,
  ...kinds: [(n: number) => string, (n: number) => string]
): Promise<Figure[]> {
  const times: [number[], number[]] = [[], []];
  for (let n = -20; n < TRIES; n++) {
    for (const which of n % 2 ? [0, 1] : [1, 0]) {
      const began = performance.now();
      await ask(kinds[which === 0 ? 0 : 1](n + 20));
      if (n >= 0) times[which === 0 ? 0 : 1].push(performance.now() - began);
    }
  }
  const [known, unknown] = times;
  const spread = quantile(known, 0.75) - quantile(known, 0.25);
  return [
    { what: `${what}, known address, median`, value: quantile(known), unit: "ms", goal: null },
    { what: `${what}, unknown address, median`, value: quantile(unknown), unit: "ms", goal: null },
    {
      what: `${what}, difference of the medians (under the spread of one)`,
      value: Math.abs(quantile(known) - quantile(unknown)),
      unit: "ms",
      goal: { under: spread },
    },
  ];
}

await alone(import.meta.url, measureMailTiming);
