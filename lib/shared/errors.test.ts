import { expect, test, vi } from "vitest";
import { AppError } from "./errors";

test("an error of one bundle's copy is known by another's", async () => {
  vi.resetModules();
  const copy = await import("./errors");
  expect(copy.AppError).not.toBe(AppError);
  expect(new copy.AppError("post_not_found")).toBeInstanceOf(AppError);
  expect(new Error("post_not_found")).not.toBeInstanceOf(AppError);
  expect(null).not.toBeInstanceOf(AppError);
});
