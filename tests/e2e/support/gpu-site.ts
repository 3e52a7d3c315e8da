import type { Page } from "@playwright/test";
import { gpuMachine, type TestGpuMachine } from "@/tests/support/gpu-machine";
import { startServer, type TestServer } from "./server";
import { expect, signUp } from "./site";

export type GpuSite = { server: TestServer; machine: TestGpuMachine; stop(): Promise<void> };

/** A site whose AI painter lives on a machine that EC2 starts and stops: moto, and the real model server while it runs. */
export async function startGpuSite(options: Parameters<typeof gpuMachine>[0] = {}): Promise<GpuSite> {
  const machine = await gpuMachine(options);
  const server = await startServer({ ...machine.env, PICTURE_SIZE: "512", PAINTER_THREADS: "1" });
  return {
    server,
    machine,
    async stop() {
      await server.stop();
      await machine.stop();
      expect(machine.troubles).toEqual([]);
    },
  };
}

/** Sites that have their admin: the link works once. */
const begun = new WeakSet<object>();

const ADMIN = { email: "admin@example.com", password: "관리자의 긴 비밀번호" };

/** The first admin, by the link that the first start printed; later by signing in. Lands on the panel. */
export async function openPanel(page: Page, server: Pick<TestServer, "output">): Promise<void> {
  const [link] = server.output().match(/http:\S+\/sign-up\?admin=[\w-]+/) ?? [];
  if (!link) throw new Error("No link for the first admin was printed");
  const isNew = !begun.has(server);
  begun.add(server);
  await page.goto(isNew ? link : "/sign-in");
  await page.getByLabel("이메일").fill(ADMIN.email);
  await page.getByLabel("비밀번호", { exact: true }).fill(ADMIN.password);
  if (isNew) await page.getByLabel("이름").fill("관리자");
  const main = page.locator("main");
  await main.getByRole("button", { name: isNew ? "가입하기" : "로그인", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-/);
  await page.goto("/admin/gpu");
}

/** What the panel says of the machine in big words. */
export const isSaid = (page: Page, words: string | RegExp, timeout = 60_000) =>
  expect(page.getByRole("region", { name: "지금", exact: true }).getByRole("status").first()).toHaveText(words, {
    timeout,
  });

export type Call = (method: string, path: string, body?: unknown) => Promise<{ status: number; json: Json }>;
type Json = Record<string, unknown> & { code?: string; id?: string };

/** Speaks to the API as whoever is signed in on the page. */
export function callerOn(page: Page, url: string): Call {
  return async (method, path, body) => {
    const headers = { origin: new URL(url).origin, "content-type": "application/json" };
    const answer = await page.request.fetch(`${url}${path}`, { method, headers, data: body });
    const text = await answer.text();
    return { status: answer.status(), json: text ? JSON.parse(text) : {} };
  };
}

/** A writer with a day that the AI painter is to draw. @returns how to speak as them, and the picture's id */
export async function askForPicture(page: Page, url: string): Promise<{ call: Call; picture: string }> {
  await signUp(page, "지우");
  const call = callerOn(page, url);
  const post = await call("POST", "/api/posts", { title: "바다", body: "가족들과 바다에 갔다. 모래성을 쌓았다." });
  return { call, picture: await draw(call, String(post.json.id)) };
}

/** Asks the AI painter for one more. */
export async function draw(call: Call, postId: string): Promise<string> {
  const body = { style: "crayon", painter: "stable-diffusion" };
  const { status, json } = await call("POST", `/api/posts/${postId}/pictures`, body);
  expect(status, JSON.stringify(json)).toBe(202);
  return String(json.id);
}

/** How a picture is. */
export async function pictureState(call: Call, id: string): Promise<string> {
  return String((await call("GET", `/api/pictures/${id}`)).json.status);
}
