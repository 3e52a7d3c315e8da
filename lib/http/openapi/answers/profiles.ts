import { z } from "zod";
import type { Profile as ProfileType } from "@/lib/domains/profiles/profile";
import { Day } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";

const avatar = z.string().describe("Path of the picture, add ?w=96 or ?w=480.");

export const Profile = exactly<ProfileType>()(
  z
    .strictObject({
      id: Id,
      name: z.string(),
      about: z.string().describe("One line about themselves, or empty."),
      avatar: avatar
        .nullable()
        .describe("Path of the picture, add ?w=96 or ?w=480; null for the face drawn for all others."),
      joined: Day.nullable().describe("Null where they don't show it."),
      postCount: z.int().min(0).nullable().describe("How many public posts; null where they don't show them."),
    })
    .describe("A member as everyone sees them."),
);

export const Avatar = exactly<{ avatar: string }>()(z.strictObject({ avatar }).describe("My new avatar."));
