import { useState } from "react";
import type { ApiFailure, ApiResult } from "@/components/api/client";

/** Saves something and says what came of it: one of these a card. */
export function useSaving<Sent>(send: (sent: Sent) => Promise<ApiResult<unknown>>) {
  const [state, setState] = useState<"idle" | "saving" | "saved">("idle");
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  return {
    state,
    failure,
    /** Whether what was typed into a field below this path can't be taken. */
    isWrong: (path: string) => failure?.fields.some((field) => `${field.path}.`.startsWith(`${path}.`)) ?? false,
    /** Something was typed since. */
    touched: () => setState((now) => (now === "saved" ? "idle" : now)),
    async set(sent: Sent): Promise<boolean> {
      setState("saving");
      setFailure(null);
      const result = await send(sent);
      setState(result.ok ? "saved" : "idle");
      if (!result.ok) setFailure(result);
      return result.ok;
    },
  };
}

export type Saving = Pick<ReturnType<typeof useSaving>, "state" | "failure" | "isWrong" | "touched">;

/** A number that was typed; null for none. */
export function numberIn(form: FormData, name: string): number | null {
  const typed = String(form.get(name) ?? "").trim();
  return typed === "" ? null : Number(typed);
}
