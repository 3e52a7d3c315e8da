import type { Page } from "@playwright/test";
import type { MyDiaries } from "@/lib/domains/diaries/diary";
import type { Post } from "@/lib/domains/posts/post";
import type { CaseSummary } from "@/lib/domains/reports/report";
import type { Page as Listed } from "@/lib/shared/page";
import { api, type Look } from "./people";

/** Who looks: a guest, one of the demo's people by mail address, or the admin. */
type Who = "guest" | "admin" | `${string}@example.com`;

export type Shot = {
  name: string;
  look: Look;
  who: Who;
  /** Of the window in pixels, where more is to be seen than a usual one shows. */
  height?: number;
  /** Goes to what is to be seen. */
  open(page: Page): Promise<unknown>;
};

const DEMO = "demo@example.com";
/** 서다은, the other one of two of the demo's secret diaries. */
const FRIEND = "writer12@example.com";
const TALKER = "writer2@example.com";

type Ids = Pick<Listed<{ id: string }>, "items">;

const ko = (device: Look["device"], theme: Look["theme"] = "light"): Look => ({ locale: "ko", device, theme });
const en = (device: Look["device"], theme: Look["theme"]): Look => ({ locale: "en", device, theme });

const DAY = "강아지와 공원에 갔다. 비눗방울을 불고 아이스크림을 먹었다. 비가 그치고 무지개가 떴다.";

/** Writes a new diary and waits until its picture stands beside it. */
async function writeDay(page: Page): Promise<void> {
  await page.goto("/write");
  await page.waitForURL(/\/write\/.+/);
  await page.locator("#title").fill("무지개");
  await page.locator("#body").fill(DAY);
  await page.locator("#picture canvas").first().waitFor();
  await page.waitForTimeout(3000);
}

async function seenFigures(page: Page): Promise<void> {
  await page.goto("/admin");
  await page.locator(".apexcharts-svg").first().waitFor();
  await page.waitForTimeout(2000);
}

async function diaryOf(page: Page, name: string): Promise<string> {
  await page.goto("/diaries");
  const { diaries } = await api<MyDiaries>(page, "GET", "/api/diaries");
  return diaries.find((diary) => diary.name === name)?.id ?? "";
}

const newest = async (page: Page, at = 0) => (await api<Ids>(page, "GET", "/api/posts")).items[at]?.id ?? "";

/** Every picture of docs/screenshots that shows the site; what one does to the demo the later ones find done. */
export const SHOTS: readonly Shot[] = [
  { name: "main-ko-desktop-light", look: ko("desktop"), who: "guest", open: seenMain },
  { name: "main-ko-phone-light", look: ko("phone"), who: "guest", open: seenMain },
  {
    name: "post-en-en-desktop-dark",
    look: en("desktop", "dark"),
    who: "guest",
    open: async (page) => {
      await page.goto("/");
      const { items } = await api<Listed<Post>>(page, "GET", "/api/posts?limit=50");
      const english = items.find(({ body }) => !/[가-힣]/.test(body));
      await page.goto(`/posts/${english?.id}`);
    },
  },
  { name: "editor-ko-desktop-light", look: ko("desktop"), who: DEMO, open: writeDay },
  { name: "editor-ko-phone-light", look: ko("phone"), who: DEMO, open: writeDay },
  {
    name: "four-cuts-ko-phone-light",
    look: ko("phone"),
    who: DEMO,
    open: async (page) => {
      await writeDay(page);
      const cuts = page.getByRole("radio", { name: "네 컷" });
      await cuts.scrollIntoViewIfNeeded();
      await cuts.check();
      await page.waitForTimeout(2500);
      await page.locator("#picture").scrollIntoViewIfNeeded();
    },
  },
  { name: "gallery-en-phone-dark", look: en("phone", "dark"), who: DEMO, open: (page) => page.goto("/me/gallery") },
  {
    name: "diary-ko-desktop-light",
    look: ko("desktop"),
    who: DEMO,
    open: async (page) => page.goto(`/diaries/${await diaryOf(page, "제주로 가는 길")}`),
  },
  {
    name: "diary-waiting-en-phone-dark",
    look: en("phone", "dark"),
    who: DEMO,
    open: async (page) => page.goto(`/diaries/${await diaryOf(page, "밤 아홉 시")}`),
  },
  {
    name: "hand-over-ko-phone-light",
    look: ko("phone"),
    who: FRIEND,
    open: async (page) => {
      const diary = await diaryOf(page, "밤 아홉 시");
      const { items } = await api<Ids>(page, "GET", `/api/diaries/${diary}/posts`);
      for (const { id } of items) {
        await page.goto(`/diaries/${diary}/posts/${id}`);
        const report = page.getByRole("button", { name: "이 글 신고하기" });
        if (!(await report.isVisible())) continue;
        await report.click();
        await page.getByRole("dialog").waitFor();
        return;
      }
    },
  },
  { name: "figures-ko-desktop-light", look: ko("desktop"), who: "admin", height: 1500, open: seenFigures },
  { name: "figures-en-phone-dark", look: en("phone", "dark"), who: "admin", height: 2200, open: seenFigures },
  {
    name: "report-ko-desktop-dark",
    look: ko("desktop", "dark"),
    who: "admin",
    open: async (page) => {
      await page.goto("/admin/reports");
      const { items } = await api<Listed<CaseSummary>>(page, "GET", "/api/admin/reports");
      await page.goto(`/admin/reports/${items.find(({ reports }) => reports > 0)?.id}`);
      await page.getByRole("button", { name: "신고된 내용 읽기" }).click();
      await page.getByText("같은 광고를 계속 올려요.").waitFor();
    },
  },
  {
    name: "member-ko-phone-light",
    look: ko("phone"),
    who: "admin",
    open: async (page) => {
      await page.goto("/admin/members");
      const { items } = await api<Ids>(page, "GET", `/api/admin/members?q=${TALKER}`);
      const [member] = items;
      const suspended = { reason: "다른 분을 거듭 괴롭혔어요.", days: 7 };
      await api(page, "PATCH", `/api/admin/members/${member?.id}`, { suspended });
      await page.goto(`/admin/members/${member?.id}`);
    },
  },
  { name: "hidden-ko-phone-light", look: ko("phone"), who: DEMO, open: (page) => page.goto("/me/hidden") },
];

/** The example of the main page is typed and drawn first. */
async function seenMain(page: Page): Promise<void> {
  await page.goto("/");
  await page.locator(".guest-only canvas").first().waitFor();
  await page.waitForTimeout(2500);
}

/** What the shots of the desk show, done by those who would do it. */
export async function prepare(admin: Page, writer: Page, reader: Page): Promise<void> {
  const id = await newest(reader, 3);
  await api(reader, "POST", `/api/posts/${id}/report`, { reason: "spam", note: "같은 광고를 계속 올려요." });
  const { items } = await api<Ids>(writer, "GET", "/api/me/posts?state=public");
  await api(admin, "PATCH", `/api/admin/posts/${items[0]?.id}`, {
    hidden: true,
    reason: "privacy",
    note: "다른 사람의 전화번호가 적혀 있어요.",
  });
}
