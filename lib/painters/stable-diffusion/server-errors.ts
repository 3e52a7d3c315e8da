import { z } from "zod";
import { AppError } from "@/lib/shared/errors";

/** How the model server says what went wrong (model-server/README.md, "Protocol"). */
export const ServerError = z.object({ code: z.string(), detail: z.string().default("") });

/** Come again after so long where the server does not say. */
const SOON_S = 5;
const BUSY_S = 2;
/** A model that could not be loaded needs a person. */
const HOPELESS_S = 60;

export type Answered = { code: string; detail: string; status: number; retryAfterS: number | undefined };

/**
 * The failure that an answer of the server means.
 * @param onTrouble told what the operator of the site has to look at; never a prompt
 */
export function failureOf(answered: Answered, onTrouble: (trouble: string) => void): AppError {
  const { code, status, retryAfterS } = answered;
  const cause = new Error(`the model server answered ${status} ${code}`);
  const asleep = (fallbackS: number) =>
    new AppError("painter_asleep", { retryAfterS: retryAfterS ?? fallbackS, cause });
  const failed = (trouble: string) => {
    onTrouble(trouble);
    return new AppError("painter_failed", { cause });
  };
  switch (code) {
    case "painting_refused":
      return new AppError("painting_refused", { cause });
    case "busy":
      return new AppError("painter_busy", { retryAfterS: retryAfterS ?? BUSY_S, cause });
    case "loading":
    case "draining":
    case "shutting_down":
      return asleep(SOON_S);
    case "model_failed":
      onTrouble("the model server could not load its model: its log has the cause, it has to be started anew");
      return asleep(HOPELESS_S);
    case "unauthorized":
      return failed("the model server refuses MODEL_SERVER_TOKEN: both sides need the same one");
    case "out_of_memory":
      return failed("the model server has not enough memory for one picture");
    case "invalid_input":
    case "too_large":
    case "wrong_media_type":
      return failed(`the model server does not understand the request (${code}): are both of one version?`);
  }
  // A proxy in front answers so when there is no server behind it.
  if (status >= 502 && status <= 504) return asleep(SOON_S);
  return failed(`the model server answered ${status} ${/^[a-z_]{1,40}$/.test(code) ? code : "without a code"}`);
}

/** Connections that were never made: nobody is there. */
export function unreachable(cause: unknown): AppError {
  return new AppError("painter_asleep", { retryAfterS: SOON_S, cause });
}
