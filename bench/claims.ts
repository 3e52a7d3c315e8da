/** How many pictures a second eight workers take from the queue, each done at once: what the queue itself can carry, and what asking costs while it is empty. */
import { v7 as uuid } from "uuid";
import { pictureQueue } from "@/lib/domains/pictures/queue/queue";
import { openDatabase } from "@/lib/engines/db/open-database";
import { startPostgres } from "@/tests/support/postgres";
import { alone, type Figure, quantile } from "./support/figures";

const WORKERS = 8;
const MEMBERS = 200;
const PICTURES = 2_000;
const ROUNDS = 5;

export async function measureClaims(): Promise<Figure[]> {
  const postgres = await startPostgres();
  const databaseUrl = await postgres.newDatabase();
  const { prisma, close } = await openDatabase({ dataDir: "unused", databaseUrl });
  try {
    const queue = pictureQueue(prisma);
    const owners = await prisma.member.createManyAndReturn({
      data: Array.from({ length: MEMBERS }, (_, n) => ({
        email: `m${n}@example.com`,
        passwordHash: "none",
        name: "m",
      })),
      select: { id: true },
    });
    const posts = await prisma.post.createManyAndReturn({
      data: owners.map(({ id: authorId }) => ({ authorId, day: new Date() })),
      select: { id: true, authorId: true },
    });
    const rates: number[] = [];
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await prisma.picture.createMany({
        data: Array.from({ length: PICTURES }, (_, n) => {
          const post = posts[n % posts.length] as (typeof posts)[number];
          return { id: uuid(), ownerId: post.authorId, postId: post.id, text: "바다", style: "crayon", seed: n };
        }),
      });
      const taken = new Set<string>();
      const began = performance.now();
      await Promise.all(
        Array.from({ length: WORKERS }, async (_, n) => {
          for (;;) {
            const asked = performance.now();
            const picture = await queue.claim(`worker-${n}`, ["crayon"]);
            if (!picture) return;
            times.push(performance.now() - asked);
            if (taken.has(picture.id)) throw new Error("A picture was claimed twice");
            taken.add(picture.id);
            await prisma.$executeRaw`UPDATE "Picture" SET status = 'done' WHERE id = ${picture.id}::uuid`;
          }
        }),
      );
      rates.push((taken.size * 1000) / (performance.now() - began));
      if (taken.size !== PICTURES) throw new Error(`${taken.size} of ${PICTURES} pictures were claimed`);
    }
    const empty: number[] = [];
    await prisma.gpuPilot.create({ data: { id: 1 } });
    for (let n = 0; n < 300; n++) {
      const asked = performance.now();
      await queue.claim("worker", ["crayon", "stable-diffusion"]);
      empty.push(performance.now() - asked);
    }
    return [
      {
        what: `claimed and done, ${WORKERS} workers, ${PICTURES} waiting`,
        value: quantile(rates),
        unit: "/s",
        goal: null,
      },
      { what: "one claim, p50", value: quantile(times), unit: "ms", goal: null },
      { what: "one claim, p99", value: quantile(times, 0.99), unit: "ms", goal: null },
      { what: "of both painters, while nothing waits, p50", value: quantile(empty), unit: "ms", goal: null },
    ];
  } finally {
    await close();
    await postgres.stop();
  }
}

await alone(import.meta.url, measureClaims);
