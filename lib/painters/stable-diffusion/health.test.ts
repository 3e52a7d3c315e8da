import { expect, test } from "vitest";
import { setup } from "@/tests/support/painting-server";

test.each([
  [200, "ready", "ready"],
  [503, "loading", "loading"],
  [503, "error", "asleep"],
  [503, "draining", "asleep"],
  [200, undefined, "asleep"],
])("health %i %s is %s, and the server is asked once for many", async (status, health, state) => {
  let asked = 0;
  const { painter } = await setup((response) => {
    asked += 1;
    response.writeHead(status).end(JSON.stringify({ status: health }));
  });
  expect(await Promise.all([painter.state(), painter.state()])).toEqual([state, state]);
  expect(await painter.state()).toBe(state);
  expect(asked).toBe(1);
});

test("a health check that hangs is asleep", async () => {
  const { painter } = await setup(() => {}, { connectMs: 100 });
  expect(await painter.state()).toBe("asleep");
});
