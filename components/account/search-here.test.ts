import { expect, test } from "vitest";
import { searchHere } from "./search-here";
import { wayOn } from "./way-on";

const ORIGIN = "http://site.test";
const from = (referrer: string, search = "") =>
  searchHere({ search, origin: ORIGIN } as Location, { referrer } as Document);

test("where somebody wanted to go is known though the link was pressed before it could hand it on", () => {
  expect(from(`${ORIGIN}/sign-up?next=%2Fme`)).toBe("?next=%2Fme");
  expect(from(`${ORIGIN}/sign-up?next=%2Fme`, "?next=%2Flist")).toBe("?next=%2Flist");
  expect(from("", "?token=a")).toBe("?token=a");
});

test("who comes back from a provider without having come in wants to go where they did before", () => {
  const left = { search: () => "?next=%2Fme" };
  const back = (search: string) =>
    searchHere({ search, origin: ORIGIN } as Location, { referrer: "" } as Document, { ...wayOn(), ...left });
  expect(back("?provider=cancelled")).toBe("?next=%2Fme");
  expect(back("?provider=link_first&next=%2Fme%2Fsettings")).toContain("settings");
  expect(back("")).toBe("");
});

test("nothing is taken from another site or another page", () => {
  expect(from("http://other.test/sign-up?next=%2Fme")).toBe("");
  expect(from(`${ORIGIN}/list?next=%2Fme`)).toBe("");
});
