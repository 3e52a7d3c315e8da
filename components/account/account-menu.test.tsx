import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { ReaderContext } from "@/lib/domains/reader/reader";
import { AccountMenu } from "./account-menu";

let reader: ReaderContext | undefined;
vi.mock("./reader-context", () => ({ useReader: () => reader, useReaderOfToday: () => {} }));

const LABELS = { account: "My menu", signOut: "Sign out", signOutUnsaved: "", signOutFailed: "" };
const ROOMS = [
  { path: "/me", text: "My diary", isAdmins: false },
  { path: "/admin", text: "Numbers", isAdmins: true },
];

function menuOf(role?: "member" | "admin"): string {
  reader = role && {
    member: { id: "a", name: "Jiu", role, showsCounts: true },
    likes: {},
    pending: [],
    unread: 0,
    invitations: 0,
    hidden: [],
  };
  return renderToStaticMarkup(<AccountMenu labels={LABELS} rooms={ROOMS} />);
}

test("an admin's rooms are in an admin's menu alone", () => {
  expect(menuOf("admin")).toContain('href="/admin"');
  for (const role of [undefined, "member"] as const) {
    expect(menuOf(role)).toContain('href="/me"');
    expect(menuOf(role)).not.toContain("/admin");
  }
});
