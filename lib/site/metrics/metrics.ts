import "server-only";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

import type { MailOutcome } from "@/lib/domains/mail/mail";
import type { VisitLoss } from "@/lib/domains/visits/recorder";

type Waiting = { painter: string; pictures: number; oldestS: number };

type Needs = {
  waiting: () => Promise<Waiting[]>;
  mails?: () => Promise<{ waiting: number; dead: number; oldestS: number }>;
  routeLabel?: (url: string) => string;
};

export type FinishedRequest = { method: string; url: string; status: number; seconds: number };

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * What this process counts, in the text format of Prometheus. The queue's figures come from the table at the moment
 * of asking (lib/domains/pictures/queue/waiting.ts), so every process tells the same.
 * @param routeLabel names an address, in few words whatever is asked for; a process that answers no requests has none
 */
export function createMetrics({ waiting, mails: figures, routeLabel = () => "other" }: Needs) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "deep_story_http_request_seconds",
    help: "Requests by method, address and status",
    labelNames: ["method", "route", "status"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const pictures = new Histogram({
    name: "deep_story_picture_seconds",
    help: "Seconds of a finished picture by painter and part (plan, draw, store)",
    labelNames: ["painter", "part"],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120],
    registers,
  });
  const starts = new Counter({
    name: "deep_story_picture_starts_total",
    help: "Pictures that a painter began, by painter; one that is begun again counts again",
    labelNames: ["painter"],
    registers,
  });
  const failures = new Counter({
    name: "deep_story_failures_total",
    help: "Failures by code: requests answered 5xx, pictures that failed",
    labelNames: ["kind", "code"],
    registers,
  });
  const mails = new Counter({
    name: "deep_story_mails_total",
    help: "Tries to send a mail by what became of them: sent, dropped, put off, dead",
    labelNames: ["outcome"],
    registers,
  });
  const lostVisits = new Counter({
    name: "deep_story_visits_lost_total",
    help: "Visits and sign-ins that were not counted: full (the database was away too long), late, unsalted, unrecognised",
    labelNames: ["why"],
    registers,
  });
  const length = new Gauge({
    name: "deep_story_queue_pictures",
    help: "Pictures that wait, by painter",
    labelNames: ["painter"],
    registers,
  });
  const age = new Gauge({
    name: "deep_story_queue_oldest_seconds",
    help: "How long the oldest waiting picture has waited, by painter",
    labelNames: ["painter"],
    registers,
  });

  const mailQueue = new Gauge({
    name: "deep_story_mail_queue",
    help: "Mails by state: waiting, dead (given up, kept for 30 days)",
    labelNames: ["state"],
    registers,
  });
  const mailAge = new Gauge({
    name: "deep_story_mail_queue_oldest_seconds",
    help: "How long the oldest waiting mail has waited",
    registers,
  });

  return {
    contentType: registry.contentType,

    requestFinished({ method, url, status, seconds }: FinishedRequest): void {
      const known = METHODS.has(method) ? method : "other";
      requests.observe({ method: known, route: routeLabel(url), status: String(status) }, seconds);
    },

    pictureStarted(painter: string): void {
      starts.inc({ painter });
    },

    pictureDrawn(painter: string, timings: { planMs: number; drawMs: number; storeMs: number }): void {
      pictures.observe({ painter, part: "plan" }, timings.planMs / 1000);
      pictures.observe({ painter, part: "draw" }, timings.drawMs / 1000);
      pictures.observe({ painter, part: "store" }, timings.storeMs / 1000);
    },

    mailTried(outcome: MailOutcome): void {
      mails.inc({ outcome });
    },

    visitsLost(count: number, why: VisitLoss): void {
      lostVisits.inc({ why }, count);
    },

    failed(kind: "request" | "picture", code: string): void {
      failures.inc({ kind, code });
    },

    /** The page for the scraper; without the queues' figures when the database is away. */
    async page(): Promise<string> {
      length.reset();
      age.reset();
      for (const { painter, pictures: count, oldestS } of await waiting().catch(() => [])) {
        length.set({ painter }, count);
        age.set({ painter }, oldestS);
      }
      mailQueue.reset();
      mailAge.reset();
      const queued = await figures?.().catch(() => null);
      if (queued) {
        mailQueue.set({ state: "waiting" }, queued.waiting);
        mailQueue.set({ state: "dead" }, queued.dead);
        mailAge.set(queued.oldestS);
      }
      return registry.metrics();
    },
  };
}
