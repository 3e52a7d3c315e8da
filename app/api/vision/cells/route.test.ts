import sharp from "sharp";
import { expect, test } from "vitest";
import { UPLOADS } from "@/lib/http/body-limit";
import { FILES, FORM, filePart, form, textPart } from "@/lib/http/upload/upload.fixture";
import { cellPicture, gridOfCells } from "@/tests/support/cell-picture";
import { routeHandlers } from "@/tests/support/route-handlers";
import { serveRoutes } from "@/tests/support/serve-routes";
import { servedSite, sessionCookie } from "@/tests/support/served-site";

const UUID = "00000000-0000-7000-8000-000000000000";

/** The lab's own routes behind the real front, as a browser reaches them. */
async function setup() {
  const site = await servedSite();
  const [me, stranger] = [await site.member("지우"), await site.member("하늘")];
  const cookieOf = async (id: string) => sessionCookie(await site.sessions.create(id, { userAgent: "test" }));
  const handlers = await routeHandlers();
  const ofLab = [...handlers].filter(
    ([key]) => key.includes("/api/vision/cells") || key.includes("/api/vision/reports"),
  );
  const url = await serveRoutes(Object.fromEntries(ofLab) as Parameters<typeof serveRoutes>[0], UPLOADS);
  const [mine, theirs] = [await cookieOf(me.id), await cookieOf(stranger.id)];
  const ask = async (method: string, path: string, body?: object | Buffer, cookie = mine) => {
    const isForm = Buffer.isBuffer(body);
    const headers = {
      cookie,
      origin: "http://localhost:3000",
      ...(body && { "content-type": isForm ? FORM : "application/json" }),
    };
    const sent = isForm ? new Uint8Array(body) : body && JSON.stringify(body);
    const answer = await fetch(url + path, { method, headers, body: sent });
    const text = await answer.text();
    const isJson = answer.headers.get("content-type")?.includes("json");
    return { status: answer.status, headers: answer.headers, text, json: isJson && text ? JSON.parse(text) : null };
  };
  const count = (file: Buffer, fields: Record<string, string> = {}, cookie = mine) => {
    const texts = Object.entries(fields).map(([name, value]) => textPart(name, value));
    return ask("POST", "/api/vision/cells", form(...texts, filePart(file, { filename: "cells.png" })), cookie);
  };
  return { ...site, me, ask, count, theirs };
}

const drawn = () => cellPicture(gridOfCells(9, 5));
const refused = (status: number, code: string) => ({ status, json: { code } });

test("an upload is counted in whatever format it comes, and its picture is read by its owner alone", async () => {
  const { ask, count, theirs } = await setup();
  const formats = [await drawn().png().toBuffer(), await drawn().jpeg({ quality: 95 }).toBuffer()];
  const cmyk = await drawn().toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer();
  const moving = await sharp([formats[0] ?? "", await cellPicture([]).png().toBuffer()], { join: { animated: true } })
    .gif({ delay: [50, 50] })
    .toBuffer();
  for (const file of [...formats, await drawn().webp({ quality: 95 }).toBuffer(), cmyk, moving]) {
    const { status, json } = await count(file, { name: "../나쁜\u202E이름.png" });
    expect(status).toBe(201);
    expect(json.image).toMatchObject({ total: 14, live: 9, dead: 5, name: "../나쁜이름.png" });
  }
  const { json, headers } = await count(formats[0] as Buffer, { name: "a.png" });
  expect(headers.get("location")).toBe(`/api/vision/reports/${json.image.reportId}/images/${json.image.id}`);
  const file = await ask("GET", json.image.url);
  expect(file.status).toBe(200);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "private, no-cache",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(await ask("GET", json.image.url, undefined, theirs)).toMatchObject(refused(404, "cell_image_not_found"));
});

test("what is no picture, or too much of one, is a clear 4xx", async () => {
  const { count, prisma } = await setup();
  const png = await drawn().png().toBuffer();
  // A header that promises 30,000 x 30,000 pixels.
  const vast = Buffer.from(png);
  vast.writeUInt32BE(30_000, 16);
  vast.writeUInt32BE(30_000, 20);
  const sized = await sharp({ create: { width: 5000, height: 4100, channels: 3, background: "#888" } })
    .png()
    .toBuffer();
  const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
  const cases: [string, Buffer, number, string][] = [
    ["nothing", Buffer.alloc(0), 400, "invalid_input"],
    ["a text", Buffer.from("these are no cells"), 415, "wrong_media_type"],
    ["a drawing with scripts", FILES.svg, 415, "wrong_media_type"],
    ["HEIC", heic, 415, "heic_photo"],
    ["20.5 megapixels", sized, 413, "too_large"],
    ["cut off", png.subarray(0, Math.floor(png.length * 0.6)), 415, "wrong_media_type"],
    ["only its beginning", FILES.jpeg, 415, "wrong_media_type"],
  ];
  for (const [what, file, status, code] of cases) {
    expect(await count(file), what).toMatchObject(refused(status, code));
  }
  expect([413, 415]).toContain((await count(vast)).status);
  expect(await prisma.cellImage.count()).toBe(0);
  // The thread that refused them counts on.
  expect((await count(png)).status).toBe(201);
});

test("nonsense beside a picture is a mistake of the request, before anything is counted", async () => {
  const { count } = await setup();
  const png = await drawn().png().toBuffer();
  const bad: Record<string, string>[] = [
    { leastSize: "NaN" },
    { leastSize: "-1" },
    { leastSize: "1e9" },
    { threshold: "2" },
    { threshold: "Infinity" },
    { region: "1,2,3" },
    { region: "0,0,0,0" },
    { region: "a,b,c,d" },
    { region: "0,0,10,10,10" },
    { region: "9999,0,10,10" },
    { reportId: "mine" },
    { preview: "yes" },
    { name: "x".repeat(300) },
  ];
  for (const fields of bad) {
    expect(await count(png, fields), JSON.stringify(fields)).toMatchObject(refused(400, "invalid_input"));
  }
  expect(await count(png, { reportId: UUID })).toMatchObject(refused(404, "cell_report_not_found"));
  const preview = await count(png, { preview: "1", leastSize: "", threshold: "", region: "" });
  expect(preview).toMatchObject({ status: 200, json: { preview: { total: 14 } } });
});

test("a picture is corrected, renamed reports keep it, and it is taken along as tables", async () => {
  const { ask, count } = await setup();
  const { json } = await count(await drawn().png().toBuffer(), { name: "a.png" });
  const { id, reportId, cells } = json.image;
  const [report, image] = [`/api/vision/reports/${reportId}`, `/api/vision/reports/${reportId}/images/${id}`];
  const flipped = cells.map((cell: object) => ({ ...cell, live: false }));
  const saved = await ask("PATCH", image, { version: 1, cells: flipped });
  expect(saved).toMatchObject({ status: 200, json: { live: 0, dead: 14, version: 2, isCorrected: true } });
  expect(await ask("PATCH", image, { version: 1, cells: [] })).toMatchObject(refused(409, "count_changed"));
  expect(await ask("PATCH", report, { name: "새 이름" })).toMatchObject({ status: 200, json: { name: "새 이름" } });
  const table = await ask("GET", `${report}/images.csv`);
  expect(table.headers.get("content-disposition")).toContain("attachment");
  expect(table.text).toContain("a.png,560,420,14,0,14,0,1,");
  expect((await ask("GET", `${report}/cells.csv`)).text.split("\r\n")).toHaveLength(16);
  const draft = await ask("POST", `${image}/post`);
  expect(draft).toMatchObject({ status: 201, json: { visibility: "draft", cover: { status: "done" } } });
  expect((await ask("DELETE", report)).status).toBe(204);
  expect(await ask("GET", image)).toMatchObject(refused(404, "cell_image_not_found"));
});

test("cells that make no sense are refused", async () => {
  const { ask, count } = await setup();
  const { json } = await count(await drawn().png().toBuffer());
  const image = `/api/vision/reports/${json.image.reportId}/images/${json.image.id}`;
  const cell = { x: 1, y: 1, area: 30, live: true };
  const bad: object[] = [
    { version: 1 },
    { version: 1, cells: [], settings: { leastSize: null, threshold: null, region: null } },
    { version: 0, cells: [] },
    { version: 1, cells: [{ ...cell, x: null }] },
    { version: 1, cells: [{ ...cell, x: -1 }] },
    { version: 1, cells: [{ ...cell, y: 421 }] },
    { version: 1, cells: [{ ...cell, area: -1 }] },
    { version: 1, cells: [{ ...cell, live: "yes" }] },
    { version: 1, cells: Array(10_001).fill({ x: 1, y: 1, area: 1, live: true }) },
  ];
  for (const body of bad) {
    expect(await ask("PATCH", image, body)).toMatchObject(refused(400, "invalid_input"));
  }
  // JSON knows no NaN: whoever writes one sends no JSON, and a hundred thousand cells are too many bytes.
  const many = { version: 1, cells: Array(100_001).fill(cell) };
  expect(await ask("PATCH", image, many)).toMatchObject(refused(413, "too_large"));
  const fits = { version: 1, cells: Array(10_000).fill({ x: 410.1, y: 410.1, area: 12_345, live: false }) };
  expect(await ask("PATCH", image, fits)).toMatchObject({ status: 200, json: { total: 10_000 } });
});
