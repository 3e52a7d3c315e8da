import { expect, test } from "vitest";
import { seenBy } from "./beacon";
import { seenPage } from "./seen-page";

const ID = "0193a1b2-0000-7000-8000-00000000abcd";
const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1";

function beacon(over: Record<string, string> = {}, from = "") {
  const headers = new Headers({ "user-agent": PHONE, "accept-language": "ko", host: "diary.example", ...over });
  return seenBy(headers, { path: "/", from, steered: false });
}

test("of private rooms the pattern is kept, and of secret diaries not even that", () => {
  const kept = {
    "/": "/",
    "/?q=secret": "/",
    [`/posts/${ID.toUpperCase()}#top`]: `/posts/${ID}`,
    [`/members/${ID}`]: `/members/${ID}`,
    [`/members/${ID}/older/abc`]: "/members/[id]/older/[cursor]",
    [`/diaries/${ID}`]: "/diaries",
    [`/diaries/${ID}/posts/${ID}`]: "/diaries",
    [`/write/${ID}`]: "/write",
    [`/me/posts/${ID}`]: "/me/posts/[id]",
    "/confirm/a-secret-token": "/confirm/[token]",
    "/reset/a-secret-token": "/reset/[token]",
    "/tags/%EB%B0%94%EB%8B%A4": "/tags/[tag]",
    "/top/week": "/top/week",
  };
  for (const [path, page] of Object.entries(kept)) expect(seenPage(path), path).toBe(page);
});

test("what is no page of the site is no page", () => {
  for (const path of [
    "",
    "nothing",
    "/wp-login.php",
    "/posts/1",
    "/top/century",
    "/oops/500",
    "//evil.example",
    "/api/posts",
  ]) {
    expect(seenPage(path), path).toBeNull();
  }
});

test("of where somebody came from the host is kept, and not this site itself", () => {
  expect(beacon({}, "Search.Naver.com.")?.host).toBe("search.naver.com");
  for (const from of ["diary.example", "localhost", "https://x.example/?q=1", "a b", "<script>"]) {
    expect(beacon({}, from)?.host, from).toBe("");
  }
});

test("who asks not to be followed is not counted", () => {
  expect(beacon()).not.toBeNull();
  expect(beacon({ dnt: "1" })).toBeNull();
  expect(beacon({ "sec-gpc": "1" })).toBeNull();
  expect(beacon({ dnt: "0" })).not.toBeNull();
});
