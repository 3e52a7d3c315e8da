import "server-only";
import type { Identity } from "@/lib/domains/accounts/account";
import { STREAMS } from "@/lib/http/limits";
import { AppError } from "@/lib/shared/errors";
import { services } from "@/lib/site/services";
import { isStillAdmin, sessionLives, sessionNames } from "../sessions/session";
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
export function memberStream(request: Request, member: Identity, start: Start): Promise<Response> {
  const gone = () => new AppError("not_signed_in");
  return guarded(request, member, { lives: () => sessionLives(member), gone }, start);
}

/** The same for an admin, for as long as they are one: to everyone else there is no such stream. @throws AppError not_found */
export function adminStream(request: Request, admin: Identity, start: Start): Promise<Response> {
  const gone = () => new AppError("not_found");
  return guarded(request, admin, { lives: () => isStillAdmin(admin), gone }, start);
}

type Start = Parameters<typeof eventStream>[1];
type Guard = { lives(): Promise<boolean>; gone(): AppError };

async function guarded(request: Request, member: Identity, { lives, gone }: Guard, start: Start): Promise<Response> {
  const { events, seats, stopping } = services();
  const giveBack = await seats.take(STREAMS, member.id);
  if (!giveBack) throw new AppError("too_many_streams", { retryAfterS: RETRY_AFTER_S });
  const ended = new AbortController();
  const watch = watchSession({
    events,
    names: sessionNames(member),
    lives,
    onEnded: () => ended.abort(),
  });
  // Listen first, then look: it may have ended since the request was let in.
  if (!(await watch.look())) {
    giveBack();
    throw gone();
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
