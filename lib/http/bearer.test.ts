import { expect, test } from "vitest";
import { requireToken } from "./bearer";

const TOKEN = "0123456789abcdef";

test("the token alone lets pass, and without one nobody passes", () => {
  expect(() => requireToken(`Bearer ${TOKEN}`, TOKEN)).not.toThrow();
  expect(() => requireToken(`bearer ${TOKEN}`, TOKEN)).not.toThrow();
  for (const [shown, token] of [
    [`Bearer ${TOKEN}x`, TOKEN],
    [TOKEN, TOKEN],
    [null, TOKEN],
    ["Bearer ", undefined],
    ["Bearer undefined", undefined],
  ] as const) {
    expect(() => requireToken(shown, token)).toThrow(expect.objectContaining({ code: "not_found" }));
  }
});
