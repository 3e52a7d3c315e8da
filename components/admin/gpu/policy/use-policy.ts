import { callApi } from "@/components/api/client";
import type { Operations } from "@/components/api/operations";
import { useSaving } from "../../saving/use-saving";

type Patch = Operations["PUT /api/admin/gpu/policy"]["body"];

/** Sets something of when it runs and says what came of it: one of these a card. */
export function usePolicy() {
  return useSaving((patch: Patch) => callApi("PUT /api/admin/gpu/policy", { body: patch }));
}

export type SetPolicy = ReturnType<typeof usePolicy>;
