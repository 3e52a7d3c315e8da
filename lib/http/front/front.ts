import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError } from "@/lib/shared/errors";
import { UPLOADS } from "../body-limit";
import { answering } from "../pages/answer-status";
import { answerFromMemory } from "../pages/page-front";
import { answerAhead } from "./ahead";
import { answerCompressed } from "./compressed-files";
import { standFor } from "./every-answer";
import { bodyLimits, type LimitOf } from "./limit-of";
import { sendToOneSpelling } from "./one-spelling";
import { hasBody, refuse } from "./refuse";
import { sayAway } from "./say-away";
import { answerStrange } from "./strange";
import { withWholeBody } from "./whole-body";

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;

const limitOfThisSite = bodyLimits(UPLOADS);

/**
 * What stands before Next: strange requests, odd spellings of addresses and bodies above the limit are answered
 * here, cached pages are sent from memory and visits noted; everything else is handed to `next`, with its body already here.
 */
export function answerInFront(
  request: IncomingMessage,
  response: ServerResponse,
  nextUp: Handle,
  limitOf: LimitOf = limitOfThisSite,
): void {
  const next: Handle = (asked, answer) => answering(answer, () => nextUp(asked, answer));
  standFor(request, response);
  sayAway(request, response);
  if (answerStrange(request, response) || sendToOneSpelling(request, response)) return;
  if (answerCompressed(request, response)) return;
  if (hasBody(request)) void afterBody(request, response, next, limitOf(request));
  else if (!answerFromMemory(request, response)) next(request, response);
}

async function afterBody(
  request: IncomingMessage,
  response: ServerResponse,
  next: Handle,
  limit: number,
): Promise<void> {
  try {
    const whole = await withWholeBody(request, limit, () => response.writeContinue());
    if (whole && !answerAhead(whole, response) && !answerFromMemory(whole, response)) next(whole, response);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    refuse(request, response, error);
  }
}
