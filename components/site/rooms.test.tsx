import { existsSync } from "node:fs";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import en from "@/lib/i18n/messages/en";
import { Footer } from "./footer";
import { Header } from "./header";
import { classOfReader, classOfWidth, ROOMS, type Room, roomsAt } from "./rooms";

const page = (part: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={en}>
      {part}
    </NextIntlClientProvider>,
  );

/** Of a door that has one: drawn beside the name. */
const SIGN = /<svg (?:(?!<\/svg>).)*<\/svg><span class="max-sm:sr-only">([^<]*)<\/span>/g;
/** The doors of a piece of a page, in their order: "path text". */
const doors = (html: string) =>
  [...html.replace(SIGN, "$1").matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(
    ([, path, text]) => `${path} ${text}`,
  );

test("every room has a page, and is named once", () => {
  for (const { path } of ROOMS) {
    const folders = [`app/[locale]${path}`, `app/[locale]${path}/(list)`];
    expect(
      folders.some((folder) => existsSync(`${folder}/page.tsx`)),
      path,
    ).toBe(true);
  }
  expect(new Set(ROOMS.map(({ path }) => path)).size).toBe(ROOMS.length);
});

test("header, account menu and footer hold the doors of the list, in its order", () => {
  expect(doors(page(<Header locale="en" name="Deep Story" />))).toEqual([
    "/search Search",
    "/sign-in Sign in",
    "/write Write",
    "/me My diary",
    "/me/calendar Calendar",
    "/diaries Secret diaries",
    "/me/likes Interest",
    "/me/gallery My pictures",
    "/me/looks How we look",
    "/lab The lab",
    "/me/settings Settings",
  ]);
  expect(doors(page(<Footer locale="en" />))).toEqual(["/lab The lab", "/help Where help is"]);
});

test("a page that is kept for everybody shows guests their doors and members theirs", () => {
  expect(roomsAt("header", "phone").map((room) => [room.name, classOfReader(room)])).toEqual([
    ["search", ""],
    ["signIn", "guest-only"],
    ["write", "member-only"],
  ]);
  expect(roomsAt("footer").map(classOfReader)).toEqual(["", ""]);
});

test("a door of the header stands on the wide page, on the phone, or on both", () => {
  const room = (...where: Room["where"]): Room => ({ path: "/help", name: "help", who: "anyone", where });
  expect([room("header", "phone"), room("header"), room("phone")].map(classOfWidth)).toEqual([
    "",
    "max-sm:hidden",
    "sm:hidden",
  ]);
});
