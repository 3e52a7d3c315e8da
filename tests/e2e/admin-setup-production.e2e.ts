import { TESTED_PARTS } from "@/lib/domains/settings/part";
import { callerOf, expect, test } from "./support/production-site";

test.use({ siteOf: "parts" });

const ADMIN = { email: "admin@example.com", password: "관리자의 긴 비밀번호", name: "관리자", locale: "ko" };

test("on real parts each test is the real thing, and what is set on one process holds on the other at once", async ({
  visitor,
  production,
}) => {
  test.setTimeout(240_000);
  const page = await visitor();
  const [, adminToken = ""] = production.output().match(/\/sign-up\?admin=([\w-]+)/) ?? [];
  const headers = { origin: production.url };
  const made = await page.request.post("/api/members", { data: { ...ADMIN, adminToken }, headers });
  expect(made.status()).toBe(201);
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const form = { ...ADMIN, csrfToken, json: "true", callbackUrl: "/" };
  expect((await page.request.post("/api/auth/callback/credentials", { form, headers })).status()).toBe(200);
  const call = await callerOf(page, production);

  const found: Record<string, unknown> = {};
  for (const part of TESTED_PARTS) {
    const { status, json } = await call(0, "POST", `/api/admin/setup/tests/${part}`);
    found[part] = status === 200 ? [json.outcome, json.finding] : status;
  }
  expect(found).toEqual({
    database: ["ok", "works"],
    clock: ["ok", "clockTogether"],
    search: ["ok", "searchFinds"],
    shared: ["ok", "redisHeard"],
    pictures: ["ok", "kept"],
    painter: ["ok", "drawn"],
    gpu: ["none", "noGpu"],
    mail: ["ok", "mailSent"],
  });
  const { json: setup } = await call(1, "GET", "/api/admin/setup");
  expect(JSON.stringify(setup)).not.toContain(production.env.AUTH_SECRET);
  expect(setup).toMatchObject({ migrations: { pending: 0 } });

  // Kept by both, and made anew by both.
  const titleOn = async (web: 0 | 1) => {
    const html = await (await fetch(`${production.webs[web].url}/`, { headers: { "accept-language": "ko" } })).text();
    return html.match(/<title>([^<]*)/)?.[1] ?? "";
  };
  for (const web of [0, 1, 0, 1] as const) expect(await titleOn(web)).toContain("Deep Story");
  const set = await call(0, "PUT", "/api/admin/settings", { name: { ko: "두 기계의 일기", en: "" }, signUp: "nobody" });
  expect(set.status).toBe(200);
  await expect.poll(() => titleOn(1), { timeout: 2_000, intervals: [20] }).toContain("두 기계의 일기");
  expect(await titleOn(0)).toContain("두 기계의 일기");
  const late = { email: "late@example.com", password: "늦게 온 긴 비밀번호", name: "늦음" };
  expect(await call(1, "POST", "/api/members", late)).toMatchObject({ status: 403, json: { code: "sign_up_closed" } });

  // A day's pictures are counted once, whichever process is asked.
  await call(1, "PUT", "/api/admin/settings", { quota: { member: null, admin: 3 } });
  const { json: post } = await call(0, "POST", "/api/posts", { body: "바다에 갔다." });
  const asked = Array.from({ length: 10 }, (_, n) =>
    call(n % 2 === 0 ? 0 : 1, "POST", `/api/posts/${post.id}/pictures`, { style: "crayon", painter: "crayon" }),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 202)).toHaveLength(3);
  expect(statuses.filter((status) => status === 429)).toHaveLength(7);
});
