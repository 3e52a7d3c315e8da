import { expect, test } from "vitest";
import { AppError } from "@/lib/shared/errors";
import { partsOf } from "./multipart";
import { BOUNDARY, FILES, FORM, filePart, form, textPart } from "./upload.fixture";

/** A linear congruential generator (Numerical Recipes): the same tries at each run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SNIPPETS = [
  "\r\n",
  "\r\n\r\n",
  "--",
  `--${BOUNDARY}`,
  `\r\n--${BOUNDARY}--`,
  '"',
  ";",
  "name=",
  "\0",
  "filename*=x",
  "%22",
];

/** A body with something cut out, doubled or put in. */
function spoiled(body: Buffer, next: (below: number) => number): Buffer {
  const at = next(body.length);
  const to = Math.min(body.length, at + 1 + next(30));
  const [before, piece, after] = [body.subarray(0, at), body.subarray(at, to), body.subarray(to)];
  const put = [[], [piece, piece], [Buffer.from(SNIPPETS[next(SNIPPETS.length)] ?? ""), piece]][next(3)] ?? [];
  return Buffer.concat([before, ...put, after]);
}

async function asTheirs(body: Buffer): Promise<[string, string][] | null> {
  try {
    const read = await new Response(new Uint8Array(body), { headers: { "content-type": FORM } }).formData();
    return await Promise.all(
      [...read].map(async ([name, value]): Promise<[string, string]> => {
        const bytes = typeof value === "string" ? Buffer.from(value) : Buffer.from(await value.arrayBuffer());
        return [name, bytes.toString("latin1")];
      }),
    );
  } catch {
    return null;
  }
}

function asOurs(body: Buffer): [string, string][] | null {
  try {
    return partsOf(body, FORM).map(({ name, filename, bytes }) => {
      // Node makes words of a text, whatever its bytes; here that is read-upload.ts.
      const read = filename === null ? Buffer.from(bytes.toString("utf8")) : bytes;
      return [name, read.toString("latin1")];
    });
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    return null;
  }
}

test("whatever becomes of a body, it is read as Node reads it or refused, and nothing else happens", async () => {
  const next = numbers(28);
  const whole = form(textPart("alt", "sea"), filePart(FILES.png), textPart("b", ""));
  let both = 0;
  for (let n = 0; n < 1_500; n++) {
    let body = whole;
    for (let times = 1 + next(3); times > 0; times--) body = spoiled(body, next);
    const [ours, theirs] = [asOurs(body), await asTheirs(body)];
    if (ours && theirs) both += 1;
    if (ours && theirs) expect(ours, JSON.stringify(body.toString("latin1"))).toEqual(theirs);
  }
  expect(both).toBeGreaterThan(100);
});

test("hard bodies of 8 MB take as long as easy ones", () => {
  const size = 8 * 1024 * 1024;
  const repeated = (text: string) => Buffer.from(text.repeat(Math.floor(size / text.length)));
  const bodies = [
    form(filePart(repeated("\r\n--"))),
    form(filePart(repeated(`\r\n--${BOUNDARY.slice(0, -1)}`))),
    form(filePart(repeated("-"))),
    repeated(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="x"; filename="y"\r\n\r\n\r\n`),
    repeated(`--${BOUNDARY}\r\n`),
    form(textPart("x".repeat(4_000), repeated(" "))),
  ];
  for (const body of bodies) {
    const began = process.cpuUsage();
    asOurs(body);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(400);
  }
});

test("parts are views into what was read: nothing is copied", () => {
  const body = form(filePart(FILES.png));
  expect(partsOf(body, FORM)[0]?.bytes.buffer).toBe(body.buffer);
});

test("names are read as browsers write them, with or without quotes", () => {
  const names = (disposition: string) => {
    const body = Buffer.from(`--b\r\n${disposition}\r\n\r\nx\r\n--b--`);
    const { name, filename } = partsOf(body, 'multipart/form-data; charset=utf-8; boundary="b"')[0] ?? {};
    return [name, filename];
  };
  const start = "Content-Disposition: form-data;";
  expect(names(`${start} name="a%22b"; filename="일기.png"`)).toEqual(['a"b', "일기.png"]);
  expect(names(`content-disposition:form-data; filename=x.png; name=a`)).toEqual(["a", "x.png"]);
  expect(names(`${start} name="a"; filename*=UTF-8''x`)).toEqual(["a", "UTF-8''x"]);
  expect(names(`${start} name="a;b"`)).toEqual(["a;b", null]);
});
