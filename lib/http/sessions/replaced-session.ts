import "server-only";
import { log } from "@/lib/site/log";
import { services } from "@/lib/site/services";
import { sessionIdIn } from "./session";

/**
 * Ends the session that a browser had before it signed in anew: its cookie is gone with the new one, and nobody could
 * sign it out any more but from the list. Where it can't be ended the sign-in holds all the same.
 * @param cookie the one that came with the sign-in
 */
export async function endReplacedSession(cookie: string | undefined): Promise<void> {
  try {
    const replaced = await sessionIdIn(cookie);
    if (replaced) await services().sessions.remove(replaced);
  } catch (err) {
    log.warn({ err }, "a session that was replaced could not be ended");
  }
}
