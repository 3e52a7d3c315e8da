import { expect, test } from "vitest";
import { z } from "zod";
import { sendRaw } from "@/tests/support/raw-http";
import { serveRoutes } from "@/tests/support/serve-routes";
import { servedSite } from "@/tests/support/served-site";
import { BODY_MAX_BYTES, UPLOAD_EXTRA_BYTES } from "../body-limit";
import { route } from "../route";
import { BOUNDARY, END, FILES, FORM, filePart, form, part, textPart } from "./upload.fixture";

const MAX = 1024 * 1024;
const ADDRESS = "/api/test/file";
const UPLOADS = { [`PUT ${ADDRESS}`]: MAX };

/** A route that takes pictures, one that takes archives, and one that takes JSON, behind the real front or without it. */
async function setup(uploads: Record<string, number> | null = UPLOADS) {
  await servedSite();
  const limit = { name: "test", points: 1e6, perS: 60 };
  const body = z.object({ alt: z.string().max(10).optional() });
  const pictures = { maxBytes: MAX, types: ["image/png", "image/jpeg", "image/webp"] } as const;
  const picture = route({ auth: "anyone", limit, upload: pictures, body }, ({ file, body: texts }) =>
    Response.json({
      type: file.type satisfies "image/png" | "image/jpeg" | "image/webp",
      bytes: file.bytes.length,
      texts,
    }),
  );
  const archives = { maxBytes: MAX, types: ["application/zip"] } as const;
  const archive = route({ auth: "anyone", limit, upload: archives }, ({ file }) => Response.json({ type: file.type }));
  const json = route({ auth: "anyone", limit, body }, () => Response.json({}));
  const url = await serveRoutes(
    {
      [`PUT ${ADDRESS}`]: picture,
      [`POST ${ADDRESS}`]: json,
      "PUT /api/test/zip": archive,
      "PUT /api/test/json": json,
    },
    uploads,
  );
  const send = async (bytes: Buffer, contentType = FORM, path = ADDRESS, method = "PUT") => {
    const headers = { "content-type": contentType };
    const answer = await fetch(url + path, { method, headers, body: new Uint8Array(bytes) });
    const type = answer.headers.get("content-type");
    return { status: answer.status, type, json: await answer.json() };
  };
  return { url, send };
}

const refused = (status: number, code: string) => ({
  status,
  type: "application/problem+json",
  json: { code, status, requestId: expect.any(String) },
});

test("a file is taken with the text fields beside it, as a browser sends them", async () => {
  const { url, send } = await setup();
  const sent = new FormData();
  sent.set("alt", "바다");
  sent.set("file", new Blob([FILES.png], { type: "image/png" }), '나 "나".png');
  const answer = await fetch(url + ADDRESS, { method: "PUT", body: sent });
  expect(await answer.json()).toEqual({ type: "image/png", bytes: FILES.png.length, texts: { alt: "바다" } });
  expect(await send(form(filePart(FILES.jpeg)))).toMatchObject({
    status: 200,
    json: { type: "image/jpeg", texts: {} },
  });
  expect(await send(form(filePart(FILES.webp)))).toMatchObject({ status: 200, json: { type: "image/webp" } });
  const zip = await send(form(filePart(FILES.zip)), FORM, "/api/test/zip");
  expect(zip).toMatchObject({ status: 200, json: { type: "application/zip" } });
});

test("text fields are checked by the body's schema", async () => {
  const { send } = await setup();
  const long = await send(form(textPart("alt", "much too long"), filePart(FILES.png)));
  expect(long).toMatchObject({ status: 400, json: { code: "invalid_input", fields: [{ path: "alt" }] } });
  const proto = await send(form(textPart("__proto__", "x"), filePart(FILES.png)));
  expect(proto).toMatchObject({ status: 200, json: { texts: {} } });
});

test("what a file is, its bytes say: never its name, never its header", async () => {
  const { send } = await setup();
  const lies = { filename: "me.html", type: "text/html" };
  expect(await send(form(filePart(FILES.png, lies)))).toMatchObject({ status: 200, json: { type: "image/png" } });
  for (const liar of [FILES.gif, FILES.svg, FILES.html, FILES.zip, Buffer.from("\x89PNG"), Buffer.from("x")]) {
    expect(await send(form(filePart(liar)))).toMatchObject(refused(415, "wrong_media_type"));
  }
});

test("a file that is two things at once is the one it begins as, and is not taken as the other", async () => {
  const { send } = await setup();
  const pictureAndPage = Buffer.concat([FILES.png, FILES.html]);
  const both = Buffer.concat([FILES.png, FILES.zip]);
  expect(await send(form(filePart(pictureAndPage)))).toMatchObject({ status: 200, json: { type: "image/png" } });
  expect(await send(form(filePart(both)), FORM, "/api/test/zip")).toMatchObject(refused(415, "wrong_media_type"));
  const pageFirst = Buffer.concat([FILES.html, FILES.png]);
  expect(await send(form(filePart(pageFirst)))).toMatchObject(refused(415, "wrong_media_type"));
});

test("no file, an empty one and several are refused", async () => {
  const { send } = await setup();
  const chosen = filePart(FILES.png);
  const none = [
    form(),
    form(textPart("alt", "x")),
    form(textPart("file", FILES.png)),
    form(filePart("", { filename: "" })),
    form(filePart("")),
    form(filePart(FILES.png, { name: "picture" })),
  ];
  for (const body of none) expect(await send(body)).toMatchObject(refused(400, "invalid_input"));
  for (const name of ["file", "other"]) {
    expect(await send(form(chosen, filePart(FILES.png, { name })))).toMatchObject(refused(400, "invalid_input"));
  }
  // A second field of the page where nothing was chosen.
  const beside = form(chosen, filePart("", { name: "other", filename: "" }));
  expect(await send(beside)).toMatchObject({ status: 200 });
});

const HOSTILE: Record<string, [body: Buffer, contentType?: string]> = {
  "cut off in the file": [form(filePart(FILES.png)).subarray(0, 150)],
  "cut off behind the file": [filePart(FILES.png)],
  "cut off in the last boundary": [form(filePart(FILES.png)).subarray(0, -3)],
  "nothing at all": [Buffer.alloc(0)],
  "a hundred parts": [form(...Array.from({ length: 100 }, (_, n) => textPart(`t${n}`, "x")), filePart(FILES.png))],
  "a field twice": [form(textPart("alt", "x"), textPart("alt", "y"), filePart(FILES.png))],
  "a header of 900 kB": [
    form(part(`X: ${"a".repeat(900_000)}\r\nContent-Disposition: form-data; name="file"; filename="x"`, FILES.png)),
  ],
  "another boundary": [form(filePart(FILES.png)), "multipart/form-data; boundary=other"],
  "no boundary": [form(filePart(FILES.png)), "multipart/form-data"],
  "a boundary of 71 letters": [form(filePart(FILES.png)), `multipart/form-data; boundary=${"x".repeat(71)}`],
  "words in front": [Buffer.concat([Buffer.from("hello\r\n"), form(filePart(FILES.png))])],
  "words behind": [Buffer.concat([form(filePart(FILES.png)), Buffer.from("hello")])],
  "a second body behind": [Buffer.concat([form(filePart(FILES.png)), form(filePart(FILES.zip))])],
  "a part without headers": [form(part("", FILES.png))],
  "a part without a name": [form(part('Content-Disposition: form-data; filename="x"', FILES.png))],
  "a name without an end": [form(part('Content-Disposition: form-data; name="file', FILES.png))],
  "two names": [
    form(part('Content-Disposition: form-data; name="a"\r\nContent-Disposition: form-data; name="b"', "x")),
  ],
  "one name twice": [form(part('Content-Disposition: form-data; name="file"; name="alt"; filename="x"', FILES.png))],
  "a file name twice": [
    form(part('Content-Disposition: form-data; name="file"; filename="x.png"; FileName="x.html"', FILES.png)),
  ],
  "two boundaries": [form(filePart(FILES.png)), `${FORM}; boundary=other`],
  "no empty line": [
    form(Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"\r\n`), filePart(FILES.png)),
  ],
  "bare line feeds": [Buffer.from(form(filePart(FILES.png)).toString("latin1").replaceAll("\r\n", "\n"), "latin1")],
  "text that is not UTF-8": [form(textPart("alt", Buffer.from([0xff, 0xfe])), filePart(FILES.png))],
  "bytes without sense": [Buffer.alloc(100_000, 0x2d)],
};

test.each(Object.entries(HOSTILE))("%s is refused, and the next upload is taken", async (_, [body, contentType]) => {
  const { send } = await setup();
  expect(await send(body, contentType)).toMatchObject(refused(400, "invalid_input"));
  expect(await send(form(filePart(FILES.png)))).toMatchObject({ status: 200 });
});

test("what is no form is refused by its media type", async () => {
  const { send } = await setup();
  for (const type of [
    "application/json",
    "image/png",
    "multipart/mixed; boundary=x",
    "text/plain",
    "multipart/form-data-x",
  ]) {
    expect(await send(form(filePart(FILES.png)), type), type).toMatchObject(refused(415, "wrong_media_type"));
  }
  const path = "/api/test/json";
  expect(await send(form(filePart(FILES.png)), FORM, path)).toMatchObject(refused(415, "wrong_media_type"));
});

test.each([
  ["behind the front", UPLOADS],
  ["without it", null],
])("a file may be as large as its route says and no larger, %s", async (_, uploads) => {
  const { send } = await setup(uploads);
  const large = (size: number) => Buffer.concat([FILES.png, Buffer.alloc(size - FILES.png.length)]);
  const fits = form(textPart("alt", "x"), filePart(large(MAX)));
  expect(await send(fits)).toMatchObject({ status: 200, json: { bytes: MAX } });
  expect(await send(form(filePart(large(MAX + 1))))).toMatchObject(refused(413, "too_large"));
  expect(await send(form(filePart(large(MAX + UPLOAD_EXTRA_BYTES))))).toMatchObject(refused(413, "too_large"));
  const texts = form(textPart("more", "x".repeat(MAX + UPLOAD_EXTRA_BYTES)), filePart(FILES.png));
  expect(await send(texts)).toMatchObject(refused(413, "too_large"));
});

test("a stream without end is cut at the limit, and the front opens no other address or method", async () => {
  const { url, send } = await setup();
  const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
  const head = `HTTP/1.1\r\nhost: a.test\r\ncontent-type: ${FORM}\r\ntransfer-encoding: chunked\r\n\r\n`;
  const endless = (line: string, chunks: number) =>
    sendRaw(url, [`${line} ${head}`, ...Array<string>(chunks).fill(chunk)]);
  const tooLarge = { status: 413, text: expect.stringContaining('"code":"too_large"') };
  expect(await endless(`PUT ${ADDRESS}`, 20)).toMatchObject(tooLarge);
  const body = form(filePart(Buffer.concat([FILES.png, Buffer.alloc(BODY_MAX_BYTES)])));
  expect(await send(body)).toMatchObject({ status: 200 });
  for (const path of [
    `${ADDRESS}/`,
    `${ADDRESS}/more`,
    "/api/test",
    "/api//test/file",
    "/api/test/%66ile",
    "/api/test/json",
  ]) {
    expect(await send(body, FORM, path), path).toMatchObject(refused(413, "too_large"));
  }
  expect(await send(body, FORM, ADDRESS, "POST")).toMatchObject(refused(413, "too_large"));
  expect(END.length).toBeLessThan(UPLOAD_EXTRA_BYTES);
});
