import { expect, test } from "vitest";
import { BODY_MAX_BYTES, UPLOAD_EXTRA_BYTES, UPLOAD_MAX_BYTES, UPLOADS } from "../body-limit";
import { bodyLimits } from "./limit-of";

test("an upload's own method and address may bring its file and what is around it, every other request little", () => {
  const limitOf = bodyLimits({ "PUT /api/me/avatar": 2_000_000, "POST /api/diaries/{id}/files": 3_000_000 });
  const of = (method: string, url: string) => limitOf({ method, url });
  expect(of("PUT", "/api/me/avatar?x=1")).toBe(2_000_000 + UPLOAD_EXTRA_BYTES);
  expect(of("POST", "/api/diaries/7/files")).toBe(3_000_000 + UPLOAD_EXTRA_BYTES);
  for (const [method, url] of [
    ["POST", "/api/me/avatar"],
    ["put", "/api/me/avatar"],
    ["PUT", "/api/me/avatar/"],
    ["PUT", "/api/me/avatar/x"],
    ["PUT", "/api/me"],
    ["PUT", "/api/me/Avatar"],
    ["PUT", "/?/api/me/avatar"],
    ["POST", "/api/diaries//files"],
    ["POST", "/api/diaries/7/8/files"],
  ] as const) {
    expect(of(method, url), `${method} ${url}`).toBe(BODY_MAX_BYTES);
  }
});

test("a small upload may bring no less than any other body", () => {
  expect(bodyLimits({ "PUT /x": 1_000 })({ method: "PUT", url: "/x" })).toBe(BODY_MAX_BYTES);
});

test("the site's uploads leave room for others, and one that does not is refused at the start", () => {
  expect(() => bodyLimits(UPLOADS)).not.toThrow();
  expect(() => bodyLimits({ "PUT /x": UPLOAD_MAX_BYTES + 1 })).toThrow("PUT /x takes more than");
});
