import { expect, test } from "vitest";
import { refusalBefore, refusalOf } from "./refusal";

const CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
const KAKAO = `${CHROME} KAKAOTALK 10.4.5`;
const WELL = { isSecure: true, userAgent: CHROME, hasCameras: true, isAllowed: true };

test.each([
  ["all is well", {}, null],
  ["a browser does not say whether its page may", { isAllowed: undefined }, null],
  ["the page came without https", { isSecure: false, hasCameras: false }, "insecure"],
  ["an app's own browser has none", { userAgent: KAKAO, hasCameras: false }, "inApp"],
  ["a browser knows no cameras", { hasCameras: false }, "failed"],
  ["the first page of this visit was one without", { isAllowed: false }, "reload"],
] as const)("before anybody is asked, when %s", (_, signs, refusal) => {
  expect(refusalBefore({ ...WELL, ...signs })).toBe(refusal);
});

test.each([
  ["NotAllowedError", CHROME, "denied"],
  ["NotAllowedError", KAKAO, "inApp"],
  ["NotFoundError", CHROME, "none"],
  ["OverconstrainedError", CHROME, "none"],
  ["NotReadableError", CHROME, "busy"],
  ["NotReadableError", KAKAO, "busy"],
  ["SomethingNew", CHROME, "failed"],
])("%s means what its words help with", (name, userAgent, refusal) => {
  expect(refusalOf(new DOMException("", name), userAgent)).toBe(refusal);
  expect(refusalOf("no error at all", userAgent)).toBe("failed");
});
