import { expect, test } from "vitest";
import { COUNT_LONGEST, COUNT_PIXELS_MAX } from "@/lib/engines/vision/cells/cell-count";
import { cellPicture, gridOfCells } from "@/tests/support/cell-picture";
import { bytesOf, listNames } from "@/tests/support/images";
import { testSite } from "@/tests/support/site";
import { CELL_IMAGES_MAX, CELL_REPORTS_MAX, CELLS_LONGEST, CELLS_PIXELS_MAX } from "./cell";
import { NewCount } from "./inputs";

const asked = (fields: Record<string, string> = {}) => NewCount.parse({ name: "현미경 1.png", ...fields });
const drawn = (live = 9, dead = 5) => cellPicture(gridOfCells(live, dead)).png().toBuffer();

async function setup() {
  const site = await testSite();
  const [me, stranger] = [await site.member("지우"), await site.member("하늘")];
  const count = async (fields: Record<string, string> = {}) => site.cells.add(me.id, await drawn(), asked(fields));
  const placeOf = ({ reportId, id }: { reportId: string; id: string }) => ({ id: reportId, imageId: id });
  /** A counted picture straight in the table: counting takes its time. */
  const row = (reportId: string, position: number, over: object = {}) =>
    site.prisma.cellImage.create({
      data: {
        reportId,
        position,
        name: `${position}.png`,
        width: 100,
        height: 80,
        settings: { leastSize: null, threshold: null, region: null },
        leastSize: 20,
        cells: [[10, 20, 30, 1]],
        live: 1,
        dead: 0,
        countedKey: `${reportId.replaceAll("-", "").slice(0, 28)}${String(position).padStart(4, "0")}`,
        ...over,
      },
    });
  return { ...site, me, stranger, count, placeOf, row };
}

test("a picture is counted, kept in a new report called as its file, and shown with its rings", async () => {
  const { cells, me, count, placeOf, prisma, store } = await setup();
  const image = await count();
  expect(image).toMatchObject({
    name: "현미경 1.png",
    total: 14,
    live: 9,
    dead: 5,
    width: 560,
    height: 420,
    version: 1,
  });
  expect(image.ratio).toBeCloseTo(9 / 14);
  expect(image.cells).toHaveLength(14);
  const report = await cells.reports.get(me.id, image.reportId);
  expect(report).toMatchObject({ name: "현미경 1", total: 14, images: [{ id: image.id, total: 14 }] });
  const shown = async (of: "annotated" | "counted") =>
    bytesOf((await cells.pictures.file(me.id, placeOf(image), { of })).open());
  const [annotated, counted] = [await shown("annotated"), await shown("counted")];
  expect(annotated).not.toEqual(counted);
  expect(await listNames(store)).toHaveLength(2);
  // Both stay: nobody is about to remove them.
  expect(await prisma.imageRemoval.count()).toBe(0);
});

test("a preview counts the same and keeps nothing", async () => {
  const { cells, prisma, store } = await setup();
  const region = "0,0,300,420";
  const preview = await cells.preview(await drawn(), asked({ region, threshold: "0" }));
  expect(preview).toMatchObject({ width: 560, settings: { region: { x: 0, y: 0, width: 300, height: 420 } } });
  expect(preview.total).toBeLessThan(14);
  expect(preview.cells.every(({ x }) => x <= 300)).toBe(true);
  expect([await prisma.cellReport.count(), await listNames(store)]).toEqual([0, []]);
});

test("cells corrected by hand are what counts, and their rings are drawn when they are asked for", async () => {
  const { cells, me, count, placeOf, prisma } = await setup();
  const image = await count();
  const place = placeOf(image);
  const tagOf = async () => (await cells.pictures.file(me.id, place, { of: "annotated" })).tag;
  const before = await tagOf();
  const [first, ...rest] = image.cells;
  const flipped = rest.map((cell) => ({ ...cell, live: false }));
  const added = { x: 300.04, y: 10, area: 200, live: true };
  const saved = await cells.pictures.change(me.id, place, { version: 1, cells: [...flipped, added] });
  expect(saved).toMatchObject({ total: 14, live: 1, dead: 13, version: 2, isCorrected: true });
  expect(saved.cells).not.toContainEqual(first);
  const after = await tagOf();
  expect(after).not.toBe(before);
  expect(await tagOf()).toBe(after);
  // The old ones go.
  await expect.poll(() => prisma.imageRemoval.count({ where: { key: before } })).toBe(0);
  const anew = await cells.pictures.change(me.id, place, { version: 2, settings: image.settings });
  expect(anew).toMatchObject({ total: 14, live: 9, version: 3, isCorrected: false });
});

test("of two tabs the second to save hears of the first", async () => {
  const { cells, me, count, placeOf } = await setup();
  const image = await count();
  const save = () => cells.pictures.change(me.id, placeOf(image), { version: 1, cells: [] });
  const [one, two] = await Promise.allSettled([save(), save()]);
  expect([one.status, two.status].sort()).toEqual(["fulfilled", "rejected"]);
  await expect(save()).rejects.toMatchObject({ code: "count_changed" });
  const recount = { version: 1, settings: image.settings };
  await expect(cells.pictures.change(me.id, placeOf(image), recount)).rejects.toMatchObject({ code: "count_changed" });
});

test("a cell or a region beside the picture is a mistake of the request", async () => {
  const { cells, me, count, placeOf, prisma } = await setup();
  const beside = { code: "invalid_input" };
  await expect(count({ region: "900,0,20,20" })).rejects.toMatchObject(beside);
  expect(await prisma.cellReport.count()).toBe(0);
  const image = await count();
  for (const [x, y] of [
    [561, 3],
    [3, 421],
  ] as const) {
    const stray = [{ x, y, area: 30, live: true }];
    await expect(cells.pictures.change(me.id, placeOf(image), { version: 1, cells: stray })).rejects.toMatchObject(
      beside,
    );
  }
});

test("nobody else reads, changes, takes along or removes what I had counted", async () => {
  const { cells, me, stranger, prisma, row } = await setup();
  const report = await cells.reports.create(me.id, { name: "비밀" });
  const { id: imageId } = await row(report.id, 1);
  const place = { id: report.id, imageId };
  const own = await cells.reports.create(stranger.id, { name: "남의 것" });
  const noReport = { code: "cell_report_not_found" };
  const noImage = { code: "cell_image_not_found" };
  const theirs = stranger.id;
  await expect(cells.reports.get(theirs, report.id)).rejects.toMatchObject(noReport);
  await expect(cells.reports.rename(theirs, report.id, { name: "!" })).rejects.toMatchObject(noReport);
  await expect(cells.reports.remove(theirs, report.id)).rejects.toMatchObject(noReport);
  await expect(cells.csv.images(theirs, report.id)).rejects.toMatchObject(noReport);
  await expect(cells.csv.cells(theirs, report.id)).rejects.toMatchObject(noReport);
  await expect(cells.add(theirs, await drawn(), asked({ reportId: report.id }))).rejects.toMatchObject(noReport);
  // Under their own report it is not there either.
  for (const where of [place, { id: own.id, imageId }]) {
    await expect(cells.pictures.get(theirs, where)).rejects.toMatchObject(noImage);
    await expect(cells.pictures.change(theirs, where, { version: 1, cells: [] })).rejects.toMatchObject(noImage);
    await expect(cells.pictures.file(theirs, where, { of: "counted" })).rejects.toMatchObject(noImage);
    await expect(cells.pictures.remove(theirs, where)).rejects.toMatchObject(noImage);
    await expect(cells.forDiary(theirs, where, "ko")).rejects.toMatchObject(noImage);
  }
  expect((await cells.reports.list(theirs, { limit: 20 })).items.map(({ id }) => id)).toEqual([own.id]);
  expect(await prisma.cellReport.findUnique({ where: { id: report.id } })).toMatchObject({ name: "비밀" });
  expect(await cells.pictures.get(me.id, place)).toMatchObject({ version: 1, total: 1 });
});

test("a report holds 50 pictures, and a member 200 reports", async () => {
  const { cells, me, prisma, row, count } = await setup();
  const { id } = await cells.reports.create(me.id, { name: "가득" });
  for (let position = 1; position <= CELL_IMAGES_MAX; position++) await row(id, position);
  await expect(count({ reportId: id })).rejects.toMatchObject({ code: "too_many_cell_images" });
  const more = Array.from({ length: CELL_REPORTS_MAX - 1 }, (_, n) => ({ memberId: me.id, name: `${n}` }));
  await prisma.cellReport.createMany({ data: more });
  const full = { code: "too_many_cell_reports" };
  await expect(cells.reports.create(me.id, { name: "하나 더" })).rejects.toMatchObject(full);
  await expect(count()).rejects.toMatchObject(full);
});

test("bytes go with their picture, with their report, and with their member", async () => {
  const { cells, prisma, me, store, row } = await setup();
  const keys = (n: number) => ({ countedKey: `${n}`.padStart(32, "a"), imageKey: `${n}`.padStart(32, "b") });
  const { id } = await cells.reports.create(me.id, { name: "하나" });
  const images = await Promise.all([1, 2].map((n) => row(id, n, keys(n))));
  const other = await cells.reports.create(me.id, { name: "둘" });
  await row(other.id, 1, keys(3));
  const name = (key: string) => `${key}/1400.webp`;
  for (const n of [1, 2, 3]) {
    for (const key of Object.values(keys(n))) await store.put(name(key), new Uint8Array(8));
  }
  await cells.pictures.remove(me.id, { id, imageId: images[0]?.id ?? "" });
  await expect
    .poll(() => listNames(store))
    .toEqual(
      [2, 3]
        .flatMap((n) => Object.values(keys(n)))
        .map(name)
        .sort(),
    );
  await cells.reports.remove(me.id, id);
  await expect.poll(() => listNames(store)).toEqual(Object.values(keys(3)).map(name));
  await prisma.member.delete({ where: { id: me.id } });
  const leaving = await prisma.imageRemoval.findMany({ orderBy: { key: "asc" } });
  expect(leaving.map(({ key }) => key)).toEqual(Object.values(keys(3)));
});

test("as tables: a row a picture, a row a cell, and no name becomes a formula", async () => {
  const { cells, me, row } = await setup();
  const { id } = await cells.reports.create(me.id, { name: "표" });
  const two = [
    [1.5, 2, 30, 1],
    [4, 5, 6, 0],
  ];
  await row(id, 1, { name: '=HYPERLINK("x")', cells: two, live: 1, dead: 1, warnings: ["blurred", "touching"] });
  await row(id, 2, { cells: [], live: 0, corrected: true });
  expect(await cells.csv.images(me.id, id)).toBe(
    `\uFEFFimage,width,height,total,live,dead,liveShare,corrected,warnings\r\n"'=HYPERLINK(""x"")",100,80,2,1,1,0.5,0,blurred touching\r\n2.png,100,80,0,0,0,,1,\r\n`,
  );
  const lines: string[] = [];
  for await (const text of await cells.csv.cells(me.id, id)) lines.push(text);
  expect(lines.join("")).toBe(
    `\uFEFFimage,x,y,area,live\r\n"'=HYPERLINK(""x"")",1.5,2,30,1\r\n"'=HYPERLINK(""x"")",4,5,6,0\r\n`,
  );
});

test("reports are listed from the newest on, a page at a time", async () => {
  const { cells, me } = await setup();
  for (const name of ["하나", "둘", "셋"]) await cells.reports.create(me.id, { name });
  const first = await cells.reports.list(me.id, { limit: 2 });
  expect(first.items.map(({ name }) => name)).toEqual(["셋", "둘"]);
  const second = await cells.reports.list(me.id, { limit: 2, cursor: first.next ?? "" });
  expect([second.items.map(({ name }) => name), second.next]).toEqual([["하나"], null]);
  await expect(cells.reports.list(me.id, { limit: 2, cursor: "x" })).rejects.toMatchObject({ code: "invalid_input" });
});

test("a count becomes a draft of mine: its figures are the text, a copy of the marked picture is the cover", async () => {
  const { cells, fromCount, posts, me, stranger, count, placeOf, images, prisma } = await setup();
  const image = await count();
  const post = await fromCount.create(me, placeOf(image), "ko");
  expect(post).toMatchObject({
    visibility: "draft",
    title: "현미경 1",
    cover: { status: "done", painter: "nobody", alt: expect.stringContaining("14") },
  });
  expect(post.body).toContain("세포 14개: 산 세포 9개, 죽은 세포 5개");
  await expect(posts.get(post.id, stranger, "ko")).rejects.toMatchObject({ code: "post_not_found" });
  // The count may go: the diary keeps its copy.
  await cells.reports.remove(me.id, image.reportId);
  const key = post.cover?.url?.split("/").at(-1) ?? "";
  expect(await images.readWhole(key, 1024)).not.toBeNull();
  expect(await images.find(key, 480, stranger.id)).toBeNull();
  expect(await prisma.imageRemoval.count({ where: { key } })).toBe(0);
  expect((await fromCount.create(me, placeOf(await count()), "en")).body).toContain("14 cells: 9 live, 5 dead");
});

test("what the page says of sizes is what the counter does", () => {
  expect([CELLS_LONGEST, CELLS_PIXELS_MAX]).toEqual([COUNT_LONGEST, COUNT_PIXELS_MAX]);
});
