import { z } from "zod";
import type { GpuPilot } from "@/lib/engines/db/generated/client";
import type { ModelServer, ModelServerSight } from "@/lib/painters/stable-diffusion/model-server";
import type { ServerWord } from "./gpu";
import { NO_WORD } from "./no-word";

/** The model server of the machine, as far as stopping it is concerned. Neither ever throws. */
export type GpuServer = {
  word(): Promise<ServerWord>;
  /** It finishes what it draws and takes nothing new. */
  drain(): Promise<void>;
};

/** A drain that does not arrive takes no picture from anybody: nothing is claimed for it by then, and what is drawn is looked at again. */
export function gpuServer(model: Pick<ModelServer, "look" | "drain">): GpuServer {
  return {
    word: async () => wordFrom(await model.look()),
    drain: () =>
      model.drain().then(
        () => {},
        () => {},
      ),
  };
}

const Kept = z.object({
  answers: z.boolean(),
  busy: z.boolean().nullable(),
  lastWorkedAt: z.coerce.date().nullable(),
  draining: z.boolean(),
  queue: z.number().nullable(),
  model: z.string().nullable(),
  device: z.string().nullable(),
});

/** What the model server said last, as the row keeps it. */
export function wordOf({ server }: Pick<GpuPilot, "server">): ServerWord {
  const kept = Kept.safeParse(server);
  return kept.success ? kept.data : NO_WORD;
}

function wordFrom({
  status,
  model,
  device,
  queued,
  drawing,
  isDraining,
  doing,
  lastWorkedAt,
}: ModelServerSight): ServerWord {
  if (status !== "ready" && status !== "draining") return { ...NO_WORD, model, device };
  const queue = queued === null || drawing === null ? null : queued + drawing;
  // One that does not say what it does, but how much it has, is an older one.
  const older = queue === null ? null : queue > 0;
  const busy = doing === null ? older : doing !== "idle";
  return { answers: true, busy, lastWorkedAt, draining: isDraining ?? false, queue, model, device };
}
