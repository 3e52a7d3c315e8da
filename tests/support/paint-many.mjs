/**
 * A process that does nothing but paint, so that its memory is the painting thread's: see painting-process.ts.
 */
import { Worker } from "node:worker_threads";

const MB = 1024 * 1024;

process.once("message", async ({ workerFile, resourceLimits, requests, warmUp }) => {
  const before = process.memoryUsage.rss() / MB;
  const worker = new Worker(workerFile, { resourceLimits });
  const times = [];
  let cpu = process.cpuUsage();
  let bytes = 0;
  for (const [id, request] of requests.entries()) {
    if (id === warmUp) cpu = process.cpuUsage();
    const begun = performance.now();
    const image = await paint(worker, id, request);
    if (id < warmUp) continue;
    times.push(performance.now() - begun);
    bytes += image.length;
  }
  const { user, system } = process.cpuUsage(cpu);
  const after = process.memoryUsage.rss() / MB;
  // Kilobytes on Linux and macOS.
  const most = process.resourceUsage().maxRSS / 1024;
  await worker.terminate();
  process.send({ times, cpu: (user + system) / 1000 / times.length, bytes: bytes / times.length, before, after, most });
  process.disconnect();
});

function paint(worker, id, request) {
  return new Promise((resolve, reject) => {
    worker.on("message", function take(answer) {
      if ("progress" in answer) return;
      worker.off("message", take);
      if ("error" in answer) reject(new Error(answer.error));
      else resolve(answer.painted.image);
    });
    worker.postMessage({ id, request });
  });
}
