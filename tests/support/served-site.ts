import { encode } from "next-auth/jwt";
import { onTestFinished } from "vitest";
import { noGpuInstance } from "@/lib/engines/gpu/no-gpu-instance";
import { memorySeats } from "@/lib/engines/limits/memory-seats";
import { createHealth } from "@/lib/site/health/health";
import { createMetrics } from "@/lib/site/metrics/metrics";
import type { Services } from "@/lib/site/open-site";
import { authSecret } from "@/lib/site/secrets";
import { provideServices } from "@/lib/site/services";
import { createSetup } from "@/lib/site/setup/setup";
import type { TestSite } from "./site";
import { plainPainter, testSite } from "./site";

/** What the page of all parts asks about where everything is inside the process. */
export function embeddedParts(site: TestSite): Parameters<typeof createSetup>[0] {
  return {
    prisma: site.prisma,
    database: "pglite",
    dataDir: site.folder,
    hasRedis: false,
    redis: null,
    hasBucket: false,
    store: site.store,
    hasModelServer: false,
    hasGpu: false,
    gpu: noGpuInstance(),
    painter: plainPainter(),
    mailer: "outbox",
    mails: site.mails,
    mailWritten: () => void site.sendMails(),
    isSet: () => false,
  };
}

/** Makes a site the one that handlers and pages ask, until the test ends. */
export function serve(site: TestSite, over: Partial<Services> = {}): Services {
  const { prisma } = site;
  const metrics = createMetrics({ waiting: async () => [] });
  const services: Services = {
    ...site,
    seats: memorySeats(),
    metrics,
    health: createHealth({ database: () => prisma.$queryRaw`SELECT 1`.then(() => "ok") }),
    setup: createSetup(embeddedParts(site)),
    noRoom: () => {},
    requestFinished: metrics.requestFinished,
    stopping: new AbortController().signal,
    drain: async () => {},
    close: async () => {},
    ...over,
  };
  provideServices(services);
  onTestFinished(() => provideServices(null));
  return services;
}

/** A site that handlers and pages ask. @param engines to stand on instead of the usual ones, and settings */
export async function servedSite(
  engines: Parameters<typeof testSite>[2] = {},
  over: Partial<Services> = {},
  wishes: Parameters<typeof testSite>[3] = {},
) {
  const site = await testSite(undefined, undefined, engines, wishes);
  return { ...site, ...serve(site, over) };
}

/** The cookie that a browser would send for a session. */
export async function sessionCookie(sid: string): Promise<string> {
  return `deep-story.session=${await encode({ token: { sid }, secret: authSecret() })}`;
}
