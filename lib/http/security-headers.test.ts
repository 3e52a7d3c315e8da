import { expect, test } from "vitest";
import { headersOfPage } from "./security-headers";

const mayUseCamera = (address: string) =>
  headersOfPage(address).some(({ key, value }) => key === "permissions-policy" && value.startsWith("camera=(self)"));

test.each([
  ["/lab", true],
  ["/lab/guard", true],
  ["/ko/lab/guard", true],
  ["/en/write", true],
  ["/write/0199?tried=1", true],
  ["/diaries/0199/posts/0199", true],
  ["/", false],
  ["/ko", false],
  ["/labels", false],
  ["/me/write", false],
  ["/posts/lab", false],
  ["/writers", false],
])("whether %s may use a camera: %s; the other headers stay", (address, may) => {
  expect(mayUseCamera(address)).toBe(may);
  expect(headersOfPage(address).map(({ key }) => key)).toEqual(headersOfPage("/").map(({ key }) => key));
});
