import { z } from "zod";
import { ERROR_CODES } from "@/lib/shared/errors";

export const Problem = z
  .looseObject({
    type: z.string().describe("urn:deep-story:error: and the code."),
    title: z.string().describe("The code in English words."),
    status: z.int(),
    code: z.enum(ERROR_CODES),
    detail: z.string().optional(),
    fields: z
      .array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .describe("What is wrong with which field; `path` as in tags.0."),
    requestId: z.string().describe("Names this answer in the site's log."),
  })
  .describe("What went wrong (RFC 9457). Show people words of your own, chosen by `code`.");
