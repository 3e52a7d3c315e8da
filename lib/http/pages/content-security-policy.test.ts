import { afterEach, expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";

afterEach(() => {
  delete process.env.S3_PUBLIC_ENDPOINT;
});

const imagesOf = (policy: string) => policy.split("; ").find((rule) => rule.startsWith("img-src "));

test("pictures come from us alone, until browsers are sent to where they are kept", () => {
  expect(imagesOf(contentSecurityPolicy([]))).toBe("img-src 'self' data: blob:");
  process.env.S3_PUBLIC_ENDPOINT = "";
  expect(imagesOf(contentSecurityPolicy([]))).toBe("img-src 'self' data: blob:");
  process.env.S3_PUBLIC_ENDPOINT = "https://s3.example:9000/some/path";
  expect(imagesOf(contentSecurityPolicy([]))).toBe("img-src 'self' data: blob: https://s3.example:9000");
});
