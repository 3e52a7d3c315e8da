import "server-only";
import type { Identity } from "@/lib/domains/accounts/account";
import { STREAMS } from "@/lib/http/limits";
import { AppError } from "@/lib/shared/errors";
import { services } from "@/lib/site/services";
import { sessionLives, sessionNames } from "../sessions/session";
import { watchSession } from "./session-watch";
import { eventStream } from "./sse";

/** A stream that was left is noticed, and one of a killed process forgotten, within about this. */
const RETRY_AFTER_S = 30;

/** Held while their streams are open: of one that was collected Node passes no abort on (nodejs/undici#1926). */
const held = new Set<Request>();

/**
 * Server-sent events for one member, for as long as their session lives; at most ten at once.
 * @param start as for eventStream()
 * @throws AppError too_many_streams, not_signed_in, unavailable
 */
export async function memberStream(
  request: Request,
  member: Identity,
  start: Parameters<typeof eventStream>[1],
): Promise<Response> {
  const { events, seats, stopping } = services();
  const giveBack = await seats.take(STREAMS, member.id);
  if (!giveBack) throw new AppError("too_many_streams", { retryAfterS: RETRY_AFTER_S });
  const ended = new AbortController();
  const watch = watchSession({
    events,
    names: sessionNames(member),
    lives: () => sessionLives(member),
    onEnded: () => ended.abort(),
  });
  // Listen first, then look: it may have ended since the request was let in.
  if (!(await watch.look())) {
    giveBack();
    throw new AppError("not_signed_in");
  }
  return eventStream(AbortSignal.any([request.signal, stopping, ended.signal]), (send, end) => {
    held.add(request);
    const stop = start(send, end);
    return () => {
      held.delete(request);
      stop();
      watch.stop();
      giveBack();
    };
  });
}
