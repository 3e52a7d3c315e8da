import { expect, test } from "vitest";
import { pathForLog } from "./path-for-log";

test("no token and no query reaches the log; everything else does", () => {
  const token = "a".repeat(43);
  for (const path of ["/reset", "/confirm", "/ko/reset", "/en/confirm", "/api/password-reset", "/api/confirm"]) {
    expect(pathForLog(`${path}/${token}?x=1`)).toBe(`${path}/-`);
  }
  for (const path of ["/", "/posts/1", "/api/password-reset", "/api/me/sessions/1"]) {
    expect(pathForLog(`${path}?admin=${token}`)).toBe(path);
  }
});
