import "server-only";
import { pino } from "pino";
import { env } from "@/lib/env";

/** JSON lines on standard output. Never a diary's text, a password, a token or an email. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: withoutValues },
});

/** Database messages quote the values of a statement; a diary's text must not reach the log that way. */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return error === undefined ? undefined : String(error).slice(0, 200);
  const code = "code" in error ? error.code : undefined;
  const message = error.name.startsWith("PrismaClient")
    ? error.message.split("\n").at(-1)?.slice(0, 300)
    : error.message;
  return { type: error.name, code, message, stack: error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) };
}
