import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { EventBus } from "@/lib/engines/events/event-bus";
import type { GpuInstance } from "@/lib/engines/gpu/gpu-instance";
import { createGpuCsv } from "./csv";
import { figuresOf } from "./figures";
import { createGpuLook } from "./look";
import { createGpuMachine } from "./machine";
import { suggest } from "./replay";

type Needs = { prisma: PrismaClient; events: EventBus; kind: GpuInstance["kind"]; now?: (() => Date) | undefined };

export type Gpu = ReturnType<typeof createGpu>;

/** What admins see of the machine that costs by the hour and do with it, and what writers are told. */
export function createGpu({ now = () => new Date(), ...needs }: Needs) {
  const { prisma } = needs;
  const machine = createGpuMachine({ ...needs, now });
  const figures = (from: string, to: string) => figuresOf(prisma, from, to, now());
  return {
    ...createGpuLook({ ...needs, now }),
    ...machine,
    ...createGpuCsv({ prisma, events: machine.events, figures }),

    /** Numbers of the charts. @param from first day, `to` the last, in the policy's zone */
    figures,

    /** What other idle minutes would have cost; null where nothing was drawn. */
    suggest: () => suggest(prisma, now()),
  };
}
