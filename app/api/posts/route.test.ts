import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { servedSite } from "@/tests/support/served-site";
import { GET } from "./route";

async function ask(query: string, address = "203.0.113.1") {
  const headers = { "accept-language": "ko", "x-forwarded-for": address };
  return GET(new NextRequest(`http://localhost:3000/api/posts${query}`, { headers }), { params: Promise.resolve({}) });
}

test("searches are counted by address, lists are not", async () => {
  const { limiter } = await servedSite();
  const take = vi.spyOn(limiter, "take");
  expect((await ask("?tag=바다")).status).toBe(200);
  expect((await ask("?q=%E3%85%A4")).status).toBe(200);
  expect(take).not.toHaveBeenCalled();
  for (let n = 0; n < 180; n++) await ask("?q=바다");
  const refused = await ask("?q=바다");
  expect(refused.status).toBe(429);
  expect((await refused.json()).code).toBe("too_many_requests");
  expect((await ask("?q=바다", "203.0.113.2")).status).toBe(200);
});

test("a period goes with a search, and what is no search is said to be none", async () => {
  await servedSite();
  expect((await ask("?q=바다&period=week")).status).toBe(200);
  expect((await ask("?period=week")).status).toBe(400);
  expect((await ask(`?q=${"가".repeat(101)}`)).status).toBe(400);
  expect((await ask("?q=바다&cursor=e30")).status).toBe(400);
  expect((await ask("?q=%00%EF%BF%BF%ED%A0%80")).status).toBe(200);
});
