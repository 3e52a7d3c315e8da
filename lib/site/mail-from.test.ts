import { expect, test } from "vitest";
import { mailFromOf } from "./mail-from";

test("who mails come from is an address, with a name or without one", () => {
  const from = (text?: string) => mailFromOf(text, "https://diary.example");
  expect(from("Deep Story <diary@example.com>")).toEqual({ name: "Deep Story", address: "diary@example.com" });
  expect(from("<diary@example.com>")).toEqual({ name: "", address: "diary@example.com" });
  expect(from("diary@example.com")).toEqual({ name: "", address: "diary@example.com" });
  expect(from()).toEqual({ name: "", address: "no-reply@diary.example" });
});
