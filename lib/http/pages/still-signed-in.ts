import "server-only";
import { unauthorized } from "next/navigation";
import { AppError } from "@/lib/shared/errors";

/** What a page asks of a use case: whoever was erased since the page began is a guest, 401 as in the API. */
export async function stillSignedIn<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_signed_in") unauthorized();
    throw error;
  }
}
