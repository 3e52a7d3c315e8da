import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { memoryRateLimiter } from "./memory-rate-limiter";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

test("what is counted for an address keeps nothing of the request that it counted", async () => {
  const limiter = memoryRateLimiter();
  const requests = new AsyncLocalStorage<object>();
  const limit = { name: "test", points: 5, perS: 60 };
  const asked = async (address: string) => {
    const request = {};
    await requests.run(request, () => limiter.take(limit, address));
    return new WeakRef(request);
  };
  const seen = [await asked("192.0.2.1"), await asked("192.0.2.2"), await asked("192.0.2.1")];
  for (let round = 0; round < 5; round += 1) {
    await setImmediate();
    collect();
  }
  expect(seen.map((request) => request.deref())).toEqual([undefined, undefined, undefined]);
});
