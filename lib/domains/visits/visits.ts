import { type Actor, audited } from "@/lib/domains/audit/audit";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { chartNumbers } from "./charts";
import { createDashboard } from "./dashboard";
import type { ChartQuery } from "./inputs";
import { createRecorder, type VisitLoss } from "./recorder";
import { createSalts } from "./salt";
import type { AgentKind } from "./visit";

type Needs = {
  prisma: PrismaClient;
  /** Members with a living session that was used since then. */
  countSeen(since: Date): Promise<number>;
  onLost(count: number, why: VisitLoss): void;
  onError(error: unknown): void;
  now?(): Date;
};

/** Who comes when: what the site counts, and what admins read of it. */
export function createVisits({ prisma, countSeen, onLost, onError, now }: Needs) {
  const salts = createSalts(prisma);
  const { dashboard, hours, months } = createDashboard({ prisma, countSeen, now });
  const charts = chartNumbers(prisma, now);
  return {
    salts,
    ...createRecorder({ prisma, salts, onLost, onError, now }),
    dashboard,
    hours,
    months,

    /** One chart's numbers as a file; that an admin took it along is written down. */
    async csv({ chart, ...range }: ChartQuery, by: Actor): Promise<string> {
      const text = await charts.csv(chart, range);
      const act = { act: "export.csv", target: "list", targetId: chart, after: range } as const;
      return audited(prisma, by, async () => ({ answer: text, acts: [act] }));
    },

    /** Takes a kind of browsers out of all numbers, those of earlier too, or back into them. */
    async dropAgent(agent: AgentKind, dropped: boolean, by: Actor): Promise<void> {
      await audited(prisma, by, async (tx) => {
        const count = dropped
          ? await tx.droppedAgent.createMany({ data: { agent }, skipDuplicates: true })
          : await tx.droppedAgent.deleteMany({ where: { agent } });
        const act = dropped ? ("visits.dropKind" as const) : ("visits.takeKind" as const);
        const told = { act, target: "visitKind" as const, targetId: agent };
        return { answer: undefined, acts: count.count > 0 ? [told] : [] };
      });
    },
  };
}
