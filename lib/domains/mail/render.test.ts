import { expect, test } from "vitest";
import { LOCALES } from "@/lib/shared/locale";
import { MAIL_KINDS, type MailKind } from "./kinds";
import { plainName } from "./plain-name";
import { renderMail } from "./render";

const SITE = "https://diary.example";
const FROM = { siteUrl: SITE, siteName: "우리 일기" };
const TOKEN = "t".repeat(43);
const KINDS = Object.keys(MAIL_KINDS) as MailKind[];
const DATA = {
  inviterName: "지우",
  diaryId: "01a22600-0000-7000-8000-000000000000",
  masked: "n***@example.com",
  browser: "Safari",
  os: "iPhone",
  at: "2026-11-29T07:00:00.000Z",
  timeZone: "Asia/Seoul",
  passkeys: 2,
  links: 1,
  reason: "다른 사람을 거듭 괴롭혔어요.",
  until: "2026-12-06T07:00:00.000Z",
  period: "day",
  spent: 4.2,
  budget: 5,
};
const HIDDEN = {
  hidingId: DATA.diaryId,
  target: "comment",
  reason: "abuse",
  words: "다른 사람의 이름을 불렀어요.",
  said: "yes",
};

const render = (kind: MailKind, over: object = {}, locale: "ko" | "en" = "ko") =>
  renderMail(
    {
      kind,
      locale,
      data: { ...DATA, ...(kind === "hidden" ? HIDDEN : {}), ...over },
      token: "link" in MAIL_KINDS[kind] ? TOKEN : null,
      quietToken: "quiet" in MAIL_KINDS[kind] ? "q".repeat(86) : null,
    },
    FROM,
  );

test.each(KINDS)("%s is whole in both languages, and leads to this site alone", (kind) => {
  for (const locale of LOCALES) {
    const { subject, text, html } = render(kind, {}, locale);
    for (const said of [subject, text, html.replace(/<style>.*<\/style>/, "")])
      expect(said).not.toMatch(/[{}]\w|undefined|null|mail\./);
    const addresses = [...text.matchAll(/https?:\/\/[^\s]+/g), ...html.matchAll(/https?:\/\/[^\s"<]+/g)].map(String);
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((address) => !address.startsWith(SITE))).toEqual([]);
    // Nothing is fetched when it is opened: no picture, no style, no script from anywhere.
    expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|src=/i);
    expect(html).toContain(`lang="${locale}"`);
  }
});

test("the words of a diary have no place in a mail: what a kind may hold is named", () => {
  const { text } = render("page", { title: "비밀제목", body: "비밀본문" });
  expect(text).not.toContain("비밀제목");
  expect(text).not.toContain("비밀본문");
});

test("a mail without its token is not made", () => {
  expect(() => renderMail({ kind: "confirm", locale: "ko", data: {}, token: null, quietToken: null }, FROM)).toThrow(
    "token",
  );
});

test("a name is no advertisement, no link and no header, however it is spelled", () => {
  const evil = "Free money\r\nBcc: a@b.example https://evil.example/win?x=1 www．evil．example evil。com";
  const { subject, text, html } = render(
    "invitation",
    { inviterName: evil, diaryId: "01a22600-0000-7000-8000-000000000000" },
    "en",
  );
  for (const said of [subject, text, html]) {
    expect(said).not.toMatch(/evil\S*\.|:\/\/evil|a@b|[\r]/);
  }
  expect(subject).toBe("Free money Bcc a b e invites you to a secret diary");
  expect(plainName("evil.example")).toBe("evil example");
  expect(plainName("아주긴이름".repeat(20))).toHaveLength(20);
  expect(plainName("👨‍👩‍👧‍👦.://")).toBe("");
  expect(render("invitation", { inviterName: "...://", diaryId: "01a22600-0000-7000-8000-000000000000" }).subject).toBe(
    "어떤 친구님이 비밀 일기장에 초대했어요",
  );
});

test("markup in a name stays text", () => {
  const { html } = render("newDevice", { browser: '<a href="https://evil.example">x</a>', os: "'\"&" }, "en");
  expect(html).toContain("&lt;a href=&quot;https://evil.example&quot;&gt;");
  expect(html).not.toContain('<a href="https://evil');
});

test("a path that leads elsewhere is refused", () => {
  for (const path of ["//evil.example", "https://evil.example", "/diaries?next=//evil", "/a@b", "diaries", ""]) {
    expect(() => render("page", { path }), path).toThrow();
  }
});

test("a time is told as the clock of its hearer has it", () => {
  expect(render("newDevice").text).toContain("2026년 11월 29일 16:00(Asia/Seoul)에 Safari(iPhone)에서");
  expect(render("newDevice", {}, "en").text).toContain("from Safari on iPhone on Nov 29, 2026 at 16:00 (Asia/Seoul)");
});
