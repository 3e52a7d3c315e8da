import { type ApiResult, callApi } from "@/components/api/client";
import type { Farewell } from "@/lib/domains/diaries/diary";

const leave = (id: string, what: Farewell) =>
  // biome-ignore lint/suspicious/noThenProperty: the word of the API, and no function
  callApi("POST /api/diaries/{id}/leave", { path: { id }, body: { then: what } });

/** What one of the two can do to a diary by pressing a button. */
export const DEEDS = {
  accept: (id) => callApi("POST /api/diaries/{id}/accept", { path: { id } }),
  decline: (id) => callApi("POST /api/diaries/{id}/decline", { path: { id } }),
  withdraw: (id) => callApi("POST /api/diaries/{id}/withdraw", { path: { id } }),
  forget: (id) => callApi("DELETE /api/diaries/{id}", { path: { id } }),
  wishOpen: (id) => callApi("POST /api/diaries/{id}/rule", { path: { id }, body: { rule: "open" } }),
  wishTogether: (id) => callApi("POST /api/diaries/{id}/rule", { path: { id }, body: { rule: "together" } }),
  dropRule: (id) => callApi("DELETE /api/diaries/{id}/rule", { path: { id } }),
  leave: (id) => leave(id, "keep"),
  eraseAll: (id) => leave(id, "erase"),
  eraseMine: (id) => callApi("POST /api/diaries/{id}/erase-mine", { path: { id } }),
} satisfies Record<string, (id: string) => Promise<ApiResult<unknown>>>;

export type Deed = keyof typeof DEEDS;
