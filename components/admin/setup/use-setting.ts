import { callApi } from "@/components/api/client";
import type { Operations } from "@/components/api/operations";
import { useSaving } from "../saving/use-saving";

type Patch = Operations["PUT /api/admin/settings"]["body"];

/** Sets something of the site and says what came of it: one of these a card. */
export function useSetting() {
  return useSaving((patch: Patch) => callApi("PUT /api/admin/settings", { body: patch }));
}

export type Setting = ReturnType<typeof useSetting>;
