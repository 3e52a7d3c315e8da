import { type Actor, audited } from "@/lib/domains/audit/audit";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { BYTE_ORDER_MARK, csvLine } from "@/lib/shared/csv";
import type { Page } from "@/lib/shared/page";
import type { GpuEvent, GpuEventsQuery, GpuFigures } from "./gpu";
import type { GpuChart, GpuChartQuery } from "./inputs";

type Needs = {
  prisma: PrismaClient;
  events(query: GpuEventsQuery): Promise<Page<GpuEvent>>;
  figures(from: string, to: string): Promise<GpuFigures>;
};

const EVENTS_A_PAGE = 500;
const COLUMNS = ["at", "kind", "cause", "hand", "by", "problem", "handedBack", "seconds", "dollars"] as const;

/** What the panel shows, as files; that an admin took one along is written down. */
export function createGpuCsv({ prisma, events, figures }: Needs) {
  async function* lines(): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvLine(COLUMNS);
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: Page<GpuEvent> = await events({ cursor: cursor ?? undefined, limit: EVENTS_A_PAGE });
      if (page.items.length > 0) yield page.items.map(lineOf).join("");
      cursor = page.next;
    }
  }

  return {
    /** Everything that happened, the newest first, a page at a time. Ids, and nobody's name. */
    async eventsCsv(by: Actor): Promise<AsyncGenerator<string>> {
      const act = { act: "export.csv", target: "list", targetId: "gpuEvents" } as const;
      await audited(prisma, by, async () => ({ answer: null, acts: [act] }));
      return lines();
    },

    /** One chart's numbers. */
    async figuresCsv({ chart, from, to }: GpuChartQuery, by: Actor): Promise<string> {
      const text = BYTE_ORDER_MARK + linesOf(chart, await figures(from, to)).join("");
      const act = { act: "export.csv", target: "list", targetId: `gpu.${chart}`, after: { from, to } } as const;
      return audited(prisma, by, async () => ({ answer: text, acts: [act] }));
    },
  };
}

function lineOf({ at, kind, cause, hand, by, problem, handedBack, seconds, cost }: GpuEvent): string {
  return csvLine([at, kind, cause, hand, by?.id ?? null, problem, handedBack, seconds, cost]);
}

function linesOf(chart: GpuChart, { days, hours }: GpuFigures): string[] {
  switch (chart) {
    case "on":
      return [csvLine(["day", "seconds"]), ...days.map(({ day, onSeconds }) => csvLine([day, onSeconds]))];
    case "cost":
      return [
        csvLine(["day", "dollars", "alwaysOn", "pictures", "dollarsAPicture"]),
        ...days.map(({ day, cost, alwaysOn, pictures, costPerPicture }) =>
          csvLine([day, cost, alwaysOn, pictures, costPerPicture]),
        ),
      ];
    case "pictures":
      return [csvLine(["hour", "pictures"]), ...hours.map(({ hour, pictures }) => csvLine([hour, pictures]))];
    case "waiting":
      return [
        csvLine(["hour", "medianSeconds"]),
        ...hours.map(({ hour, waitMedianS }) => csvLine([hour, waitMedianS])),
      ];
  }
}
