import { expect, test } from "vitest";
import { createMetrics } from "./metrics";

function setup(waiting = async () => [{ painter: "crayon", pictures: 3, oldestS: 12.5 }]) {
  return createMetrics({ waiting, routeLabel: (url) => (url.startsWith("/api/posts?") ? "/api/posts" : "other") });
}

test("requests, pictures, failures and the queue are on the page", async () => {
  const metrics = setup();
  metrics.requestFinished({ method: "GET", url: "/api/posts?tag=x", status: 200, seconds: 0.02 });
  metrics.requestFinished({ method: "BREW", url: "/pot", status: 404, seconds: 0.001 });
  metrics.pictureStarted("crayon");
  metrics.pictureStarted("crayon");
  metrics.pictureDrawn("crayon", { planMs: 2, drawMs: 60, storeMs: 30 });
  metrics.failed("picture", "painter_failed");
  const page = await metrics.page();
  expect(page).toContain('deep_story_http_request_seconds_count{method="GET",route="/api/posts",status="200"} 1');
  expect(page).toContain('deep_story_http_request_seconds_count{method="other",route="other",status="404"} 1');
  expect(page).toContain('deep_story_picture_seconds_sum{painter="crayon",part="draw"} 0.06');
  expect(page).toContain('deep_story_picture_starts_total{painter="crayon"} 2');
  expect(page).toContain('deep_story_failures_total{kind="picture",code="painter_failed"} 1');
  expect(page).toContain('deep_story_queue_pictures{painter="crayon"} 3');
  expect(page).toContain('deep_story_queue_oldest_seconds{painter="crayon"} 12.5');
  expect(page).toContain("process_resident_memory_bytes");
});

test("mails that wait and that were given up are told, and nothing of whose they are", async () => {
  let away = false;
  const mails = async () => {
    if (away) throw new Error("away");
    return { waiting: 4, dead: 2, oldestS: 61 };
  };
  const metrics = createMetrics({ waiting: async () => [], mails });
  const page = await metrics.page();
  expect(page).toContain('deep_story_mail_queue{state="waiting"} 4');
  expect(page).toContain('deep_story_mail_queue{state="dead"} 2');
  expect(page).toContain("deep_story_mail_queue_oldest_seconds 61");
  away = true;
  expect(await metrics.page()).not.toContain("deep_story_mail_queue{");
});

test("with the database away the page still comes, without old figures of the queue", async () => {
  let away = false;
  const metrics = setup(async () => {
    if (away) throw new Error("away");
    return [{ painter: "crayon", pictures: 1, oldestS: 1 }];
  });
  await metrics.page();
  away = true;
  expect(await metrics.page()).not.toContain('deep_story_queue_pictures{painter="crayon"}');
});
