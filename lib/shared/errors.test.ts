import { expect, test, vi } from "vitest";
import { AppError, orMissing } from "./errors";

test("an error of one bundle's copy is known by another's", async () => {
  vi.resetModules();
  const copy = await import("./errors");
  expect(copy.AppError).not.toBe(AppError);
  expect(new copy.AppError("post_not_found")).toBeInstanceOf(AppError);
  expect(new Error("post_not_found")).not.toBeInstanceOf(AppError);
  expect(null).not.toBeInstanceOf(AppError);
});

test("what is missing is null under its own code, and every other failure stays one", async () => {
  expect(await orMissing(Promise.resolve(1), "post_not_found")).toBe(1);
  expect(await orMissing(Promise.reject(new AppError("post_not_found")), "post_not_found")).toBeNull();
  for (const error of [new AppError("unavailable"), new AppError("not_found"), new Error("post_not_found")]) {
    await expect(orMissing(Promise.reject(error), "post_not_found")).rejects.toBe(error);
  }
});
