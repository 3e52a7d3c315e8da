import { expect, test } from "@playwright/test";
import { startServer } from "./support/server";

test("a visitor who claims many addresses is limited as the one they are", async ({ request }) => {
  const server = await startServer();
  try {
    const statuses: number[] = [];
    for (let n = 0; n < 22; n++) {
      const headers = { origin: server.url, "x-forwarded-for": `198.51.100.${n}` };
      statuses.push((await request.post(`${server.url}/api/members`, { headers, data: { email: "no" } })).status());
    }
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(400));
    expect(statuses.slice(20)).toEqual([429, 429]);
  } finally {
    await server.stop();
  }
});
