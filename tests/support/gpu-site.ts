import type { GpuPolicyPatch } from "@/lib/domains/gpu/gpu";
import { createPilot } from "@/lib/domains/gpu/pilot";
import type { Prisma } from "@/lib/engines/db/generated/client";
import type { Database } from "@/lib/engines/db/open-database";
import { gpuCloud } from "./gpu-cloud";
import { plainPainter, testSite } from "./site";

const START = Date.parse("2026-11-29T03:00:00Z");

const PAINTERS = [plainPainter(), plainPainter(undefined, { name: "stable-diffusion" })];

/** A site with a machine that costs by the hour, a clock that stands still until it is moved, and an admin. */
export async function gpuSite(database?: Database, policy: GpuPolicyPatch = {}) {
  let at = START;
  const now = () => new Date(at);
  const { cloud, instance, server } = gpuCloud(now);
  const site = await testSite(database, PAINTERS, { gpu: instance }, { now });
  const { prisma, events, errors } = site;
  const { id } = await site.member("관리자");
  await prisma.member.update({ where: { id }, data: { role: "admin", emailVerifiedAt: now() } });
  const admin = { id, address: "hash", requestId: "r-1" };
  const pilot = (leaseMs?: number) =>
    createPilot({
      prisma,
      instance,
      server,
      events,
      mailWritten: () => {},
      onError: (error) => void errors.push(error),
      now,
      leaseMs,
    });
  await site.gpu.setPolicy(admin, { isOn: true, pricePerHour: 1, idleMinutes: 10, timeZone: "UTC", ...policy });
  const owner = await site.member("지우");
  const post = await site.posts.create(owner, { body: "바다에 갔다." }, "ko");
  const first = pilot();
  return {
    ...site,
    cloud,
    admin,
    pilot,
    now,
    owner,
    tick: first.tick,
    /** Lets time pass, in seconds. */
    pass(seconds: number): void {
      at += seconds * 1000;
    },
    /** A picture for the painter of the machine. @returns its id */
    async picture(data: Partial<Prisma.PictureUncheckedCreateInput> = {}): Promise<string> {
      const words = { ownerId: owner.id, postId: post.id, text: "바다", style: "crayon", seed: 1 };
      const row = await prisma.picture.create({
        data: { ...words, painter: "stable-diffusion", createdAt: now(), ...data },
      });
      return row.id;
    },
    /** Starts it, for a picture that is drawn at once, until it is idle. */
    async woken(): Promise<void> {
      const { id: pictureId } = await prisma.picture.findUniqueOrThrow({ where: { id: await this.picture() } });
      await first.tick();
      at += 60_000;
      cloud.isReady();
      await first.tick();
      await prisma.picture.update({
        where: { id: pictureId },
        data: { status: "done", startedAt: now(), finishedAt: now() },
      });
    },
    kinds: async () => (await prisma.gpuEvent.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind),
    /** Whoever decides is silent from now on. */
    silence: () => prisma.gpuPilot.update({ where: { id: 1 }, data: { leaseUntil: new Date(0) } }),
  };
}
