import { z } from "zod";
import type { Device } from "@/lib/domains/accounts/device";
import { exactly } from "../exactly";
import { pageOf } from "./page";

export const Session = exactly<Device>()(
  z
    .strictObject({
      id: z.string().describe("Names the session for ending it; it can't be used to sign in."),
      userAgent: z.string().describe("As the browser named itself, at most 300 characters."),
      device: z
        .strictObject({ browser: z.string().nullable(), os: z.string().nullable() })
        .describe("The same in words; null where it can't be told."),
      createdAt: z.iso.datetime(),
      lastSeenAt: z.iso.datetime().describe("Exact to about five minutes."),
      current: z.boolean().describe("The session that asks."),
    })
    .describe("A browser that is signed in."),
);

export const SessionPage = pageOf(Session);
