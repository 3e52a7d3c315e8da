import sharp from "sharp";
import { onTestFinished } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { IMAGE_WIDTHS } from "@/lib/domains/pictures/picture";
import { PEOPLE, type Who } from "./diary-model";
import type { DiarySite, Person } from "./diary-site";
import { askingRoutes, routeHandlers } from "./route-handlers";
import { type servedSite, sessionCookie } from "./served-site";

const PASSWORD = "a long enough password";
const HASH = hashPassword(PASSWORD);
const IMAGE = sharp({ create: { width: 8, height: 8, channels: 3, background: "#ffcc00" } })
  .webp()
  .toBuffer();
const STREAMS = ["/api/me/events", "/api/pictures/events"];

/** Four new members of a site, asked for by its own handlers; their streams are open until `left` aborts. */
export async function servedDiaries(
  site: Awaited<ReturnType<typeof servedSite>>,
): Promise<DiarySite & { left: AbortController }> {
  const { prisma, sessions, store } = site;
  const ask = askingRoutes(await routeHandlers());
  const tag = crypto.randomUUID();
  const people = {} as Record<Who, Person>;
  const cookies = {} as Record<Who, string>;
  const told: Record<Who, string> = { a: "", b: "", stranger: "", other: "" };
  const left = new AbortController();
  onTestFinished(() => left.abort());
  for (const who of PEOPLE) {
    const email = `${who}-${tag}@example.com`;
    const data = { email, emailVerifiedAt: new Date(), passwordHash: await HASH, name: who };
    const { id, timeZone, dayEndsAt } = await prisma.member.create({ data });
    people[who] = { id, email, password: PASSWORD, timeZone, dayEndsAt };
    cookies[who] = await sessionCookie(await sessions.create(id, { userAgent: "test" }));
    for (const address of STREAMS) {
      const { body } = await ask("GET", address, { cookie: cookies[who], signal: left.signal });
      void (async () => {
        const decoder = new TextDecoder();
        for await (const piece of body as unknown as AsyncIterable<Uint8Array>) told[who] += decoder.decode(piece);
      })().catch(() => {});
    }
  }
  return {
    left,
    people,
    async ask(who, method, address, body) {
      const answer = await ask(method, address, { cookie: who && cookies[who], body });
      const text = Buffer.from(await answer.arrayBuffer()).toString("utf8");
      return { status: answer.status, text, cacheControl: answer.headers.get("cache-control") ?? "" };
    },
    async settled() {
      // News is gathered for a tenth of a second, and counted by the one connection in turn.
      await new Promise((resolve) => setTimeout(resolve, 250));
      await prisma.$queryRaw`SELECT 1`;
    },
    heard(who) {
      const heard = told[who];
      told[who] = "";
      return heard;
    },
    async draw(who, postId, word) {
      const key = newImageKey();
      for (const width of IMAGE_WIDTHS) await store.put(imageName(key, width), await IMAGE);
      const drawn = { ownerId: people[who].id, postId, key, text: word, style: "crayon", seed: 1 };
      return (await prisma.picture.create({ data: { ...drawn, status: "done" } })).id;
    },
    keyOf: async (id) => (await prisma.picture.findUnique({ where: { id } }))?.key ?? null,
    async lock(who, isShut) {
      const diariesOpenUntil = new Date(Date.now() + (isShut ? -1 : 3_600_000));
      await prisma.member.update({ where: { id: people[who].id }, data: { diariesOpenUntil } });
    },
    async expire(diaryId) {
      await prisma.invitation.updateMany({ where: { diaryId }, data: { expiresAt: new Date(Date.now() - 1) } });
    },
  };
}
