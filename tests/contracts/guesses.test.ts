import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { countGuess, GUESS_LIMITS } from "@/lib/domains/accounts/guesses";
import { memoryRateLimiter } from "@/lib/engines/limits/memory-rate-limiter";
import type { RateLimiter } from "@/lib/engines/limits/rate-limiter";
import { redisRateLimiter } from "@/lib/engines/limits/redis-rate-limiter";
import { REDIS_FORMS } from "@/tests/support/redis";
import { connectTo, sharedRedis, stopSharedRedis } from "@/tests/support/redis-connection";

afterAll(stopSharedRedis);

const SUBJECTS: [string, () => Promise<RateLimiter>][] = [
  ["memory", async () => memoryRateLimiter()],
  ...REDIS_FORMS.map((form): [string, () => Promise<RateLimiter>] => [
    form,
    async () => redisRateLimiter(connectTo((await sharedRedis(form)).url)),
  ]),
];

const { here, byAddress, byAccount, known } = GUESS_LIMITS;
const REFUSED = "too_many_requests";

describe.each(SUBJECTS)("guesses counted in %s", (_kind, open) => {
  async function setup() {
    const limiter = await open();
    const account = randomUUID();
    const attempt = (over: { account?: string; address?: string; device?: string | null } = {}) =>
      countGuess(limiter, { account, address: randomUUID(), device: null, ...over });
    const wrong = (over?: Parameters<typeof attempt>[0]) =>
      attempt(over).then(
        () => "checked",
        (error: { code: string }) => error.code,
      );
    const wrongs = async (count: number, over?: Parameters<typeof attempt>[0]) => {
      const said: string[] = [];
      for (let n = 0; n < count; n++) said.push(await wrong(over));
      return said.filter((one) => one === "checked").length;
    };
    return { limiter, account, attempt, wrong, wrongs };
  }

  test("a stranger has a few guesses at an account from one address, and all together some", async () => {
    const { limiter, account, wrong, wrongs } = await setup();
    const [address, elsewhere] = [randomUUID(), randomUUID()];
    expect(await wrongs(12, { address })).toBe(here.points);
    expect(await wrongs(60)).toBe(byAccount.points - here.points);
    for (let n = 0; n < 9; n++) expect(await wrong({ address: elsewhere })).toBe(REFUSED);
    expect(await wrong({ account: randomUUID() })).toBe("checked");
    // Who was refused for what others did has all of their own left, once that hour is over.
    for (let n = 0; n < here.points; n++) await limiter.take(here, `${elsewhere}:${account}`);
  });

  test("an address that tries one account after another is stopped, and takes nothing from those that it was refused", async () => {
    const { wrong } = await setup();
    const address = randomUUID();
    const said: string[] = [];
    for (let n = 0; n < byAddress.points + 10; n++) said.push(await wrong({ address, account: randomUUID() }));
    expect(said.filter((one) => one === "checked")).toHaveLength(byAddress.points);
    const last = randomUUID();
    for (let n = 0; n < 20; n++) expect(await wrong({ address, account: last })).toBe(REFUSED);
    for (let n = 0; n < byAccount.points; n++) expect(await wrong({ account: last })).toBe("checked");
  });

  test("a browser that the account knows is let in while strangers have used theirs up, and slow by its own", async () => {
    const { wrong, wrongs } = await setup();
    const home = { address: randomUUID(), device: randomUUID() };
    await wrongs(byAccount.points);
    await wrongs(here.points, { address: home.address });
    expect(await wrong()).toBe(REFUSED);
    expect(await wrongs(known.points + 5, home)).toBe(known.points);
    expect(await wrong(home)).toBe(REFUSED);
    expect(await wrong({ ...home, device: randomUUID() })).toBe("checked");
  });

  test("right passwords use nothing up, from wherever", async () => {
    const { attempt, wrongs } = await setup();
    const address = randomUUID();
    for (let n = 0; n < here.points + 2; n++) await (await attempt({ address }))();
    const device = randomUUID();
    for (let n = 0; n < known.points + 2; n++) await (await attempt({ device }))();
    expect(await wrongs(9, { address })).toBe(here.points);
  });

  test("guesses at the same moment are all counted", async () => {
    const { wrong } = await setup();
    const address = randomUUID();
    const said = await Promise.all(Array.from({ length: 30 }, () => wrong({ address })));
    expect(said.filter((one) => one === "checked").length).toBeLessThanOrEqual(here.points);
    expect(said).toContain("checked");
  });
});
