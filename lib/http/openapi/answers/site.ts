import { z } from "zod";
import type { Health as HealthType } from "@/lib/site/health/health";
import { exactly } from "../exactly";

export const Health = exactly<HealthType>()(
  z
    .strictObject({
      status: z.enum(["ok", "degraded", "away"]),
      parts: z
        .record(z.string(), z.string())
        .describe(
          "Each part of the site and its state, such as ok, away, full, or late where mails wait for their server.",
        ),
    })
    .describe(
      "`away`: no use of this process. `degraded`: a part is away, full or late, what does not need it goes on.",
    ),
);
