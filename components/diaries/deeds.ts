import { type ApiResult, callApi } from "@/components/api/client";

/** What one of the two can do to a diary by pressing a button. */
export const DEEDS = {
  accept: (id) => callApi("POST /api/diaries/{id}/accept", { path: { id } }),
  decline: (id) => callApi("POST /api/diaries/{id}/decline", { path: { id } }),
  withdraw: (id) => callApi("POST /api/diaries/{id}/withdraw", { path: { id } }),
  forget: (id) => callApi("DELETE /api/diaries/{id}", { path: { id } }),
  wishOpen: (id) => callApi("POST /api/diaries/{id}/rule", { path: { id }, body: { rule: "open" } }),
  wishTogether: (id) => callApi("POST /api/diaries/{id}/rule", { path: { id }, body: { rule: "together" } }),
  dropRule: (id) => callApi("DELETE /api/diaries/{id}/rule", { path: { id } }),
  // biome-ignore lint/suspicious/noThenProperty: the word of the API, and no function
  leave: (id) => callApi("POST /api/diaries/{id}/leave", { path: { id }, body: { then: "keep" } }),
  // biome-ignore lint/suspicious/noThenProperty: the word of the API, and no function
  eraseAll: (id) => callApi("POST /api/diaries/{id}/leave", { path: { id }, body: { then: "erase" } }),
  eraseMine: (id) => callApi("POST /api/diaries/{id}/erase-mine", { path: { id } }),
} satisfies Record<string, (id: string) => Promise<ApiResult<unknown>>>;

export type Deed = keyof typeof DEEDS;
