import "server-only";
import type { Identity } from "@/lib/domains/accounts/account";
import { AppError } from "@/lib/shared/errors";
import { services } from "@/lib/site/services";
import { BEHIND_A_LOCK } from "./behind-a-lock";

/**
 * What is missing to a member whose diaries are locked may be behind that lock. They are told of the lock, whether it is
 * there or not; to everybody else a missing thing is missing.
 * @param reader null for a guest
 */
export async function orLocked(error: unknown, reader: Pick<Identity, "id"> | null): Promise<unknown> {
  if (!reader || !(error instanceof AppError) || !BEHIND_A_LOCK.has(error.code)) return error;
  return (await services().faceKeys.isShut(reader.id)) ? new AppError("diaries_locked", { cause: error }) : error;
}
