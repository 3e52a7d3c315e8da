import "server-only";
import { pino } from "pino";
import { env } from "@/lib/site/env";

/** JSON lines on standard output. Never a diary's text, a password, a token or an email. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: withoutValues },
});

/**
 * Database messages quote the values of a statement; a diary's text must not reach the log that way. What an error was
 * caused by is told one level deep: "could not be stored" alone helps nobody.
 */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return error === undefined ? undefined : String(error).slice(0, 200);
  const stack = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  const cause = error.cause instanceof Error ? briefly(error.cause) : undefined;
  return { ...briefly(error), ...(cause && { cause }), stack };
}

function briefly(error: Error): { type: string; code: unknown; message: string | undefined } {
  const code = "code" in error ? error.code : undefined;
  const ofDatabase = error.name.startsWith("PrismaClient");
  const message = ofDatabase ? error.message.split("\n").at(-1)?.slice(0, 300) : error.message;
  return { type: error.name, code, message };
}
