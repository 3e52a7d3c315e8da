import { expect, test } from "vitest";
import { MemberPatch, NewMember } from "@/lib/domains/accounts/inputs";
import { today } from "./day";
import { DEFAULT_TIME_ZONE, isTimeZone, usableTimeZone } from "./time-zone";

const MEMBER = { email: "new@example.com", password: "한번 정하면 긴 비밀번호", name: "지우" };

test("a browser whose zone nobody knows signs up all the same, in the default zone", () => {
  for (const timeZone of ["Etc/Unknown", "Mars/Olympus_Mons", ""]) {
    expect(NewMember.parse({ ...MEMBER, timeZone }).timeZone, timeZone).toBe(DEFAULT_TIME_ZONE);
  }
  expect(NewMember.parse({ ...MEMBER, timeZone: "Europe/London" }).timeZone).toBe("Europe/London");
});

test("whoever picks a zone in the settings hears that it is not known", () => {
  expect(MemberPatch.safeParse({ timeZone: "Etc/Unknown" }).success).toBe(false);
  expect(MemberPatch.parse({ timeZone: "Asia/Seoul" })).toEqual({ timeZone: "Asia/Seoul" });
});

test("a day is told in any zone, the default's where the saved one is not known here", () => {
  const now = new Date("2026-11-28T20:00:00Z");
  expect(today("Europe/London", 0, now)).toBe("2026-11-28");
  expect(today("Mars/Olympus_Mons", 0, now)).toBe(today(DEFAULT_TIME_ZONE, 0, now));
  expect(usableTimeZone("Etc/Unknown")).toBeUndefined();
  expect(isTimeZone(DEFAULT_TIME_ZONE)).toBe(true);
});
