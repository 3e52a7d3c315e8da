/** Fills DATA_DIR with the demo's people, posts and drawn pictures, once; part of `npm run demo`. */
import { env } from "@/lib/site/env";
import { openSite } from "@/lib/site/open-site";
import { drawPictures } from "@/prisma/demo/draw";
import { chooseFaces } from "@/prisma/demo/faces";
import { writePeopleAndPosts, writeTalk } from "@/prisma/demo/fill";
import { writeSecrets } from "@/prisma/demo/fill-secrets";
import { writeVisits } from "@/prisma/demo/fill-visits";
import { DEMO_LOGIN, PEOPLE } from "@/prisma/demo/people";
import { planPosts } from "@/prisma/demo/plan";
import { planSecrets } from "@/prisma/demo/plan-secrets";
import { planTalk } from "@/prisma/demo/plan-talk";
import { planVisits } from "@/prisma/demo/plan-visits";
import { readProgress, writeProgress } from "@/prisma/demo/progress-file";
import { step } from "@/scripts/support/setup/steps.mjs";
import { runCommand, Stop } from "@/scripts/support/stop.mjs";

await runCommand(async () => {
  const { DATA_DIR } = env();
  const progress = await readProgress(DATA_DIR);
  if (!progress?.done) await seed(DATA_DIR, progress?.began ?? null);
  console.log(`\nSign in to the demo as ${DEMO_LOGIN.email} with the password ${DEMO_LOGIN.password}\n`);
});

/** @param earlier when a seeding that was cut off began */
async function seed(dataDir: string, earlier: Date | null): Promise<void> {
  const services = await openSite({ draws: true });
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => interrupted.abort(new Stop("Stopped. The next npm run demo goes on from here.")));
  }
  try {
    if (!earlier && (await services.prisma.member.count()) > 0) {
      throw new Stop("This site has people already; the demo only fills an empty one. Choose another DATA_DIR.");
    }
    const began = earlier ?? new Date();
    await writeProgress(dataDir, { began, done: false });
    const posts = planPosts(began);
    const secrets = planSecrets(began);
    const drawn = [...posts, ...secrets.flatMap(({ pages }) => pages)];
    await step(`Drawing the diaries of ${PEOPLE.length} people`, async (note) => {
      const members = await writePeopleAndPosts(services.prisma, posts, began);
      await writeTalk(services.prisma, planTalk(posts, began), members);
      await writeSecrets(services.prisma, secrets, members);
      const count = (ready: number) => note(`${ready} of ${drawn.length}`);
      await drawPictures(services, drawn, members, interrupted.signal, count);
      await chooseFaces(services, members);
    });
    const read = posts.flatMap(({ id, state, writtenAt }) => (state === "public" ? { id, at: writtenAt } : []));
    await step("Counting a year of visits", () => writeVisits(services.prisma, planVisits(began, read), began));
    await writeProgress(dataDir, { began, done: true });
  } finally {
    await services.close();
  }
}
