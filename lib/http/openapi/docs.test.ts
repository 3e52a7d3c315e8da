import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { GET as getFile } from "@/app/api/docs/[file]/route";
import { GET as getPage } from "@/app/api/docs/route";
import { GET as getDocument } from "@/app/api/openapi.json/route";
import config from "@/next.config.js";
import { servedSite } from "@/tests/support/served-site";
import { DocsFile } from "./docs-files";
import { DOCS_POLICY } from "./docs-policy";

const request = (path: string, headers = {}) => new NextRequest(`http://localhost:3000${path}`, { headers });
const none = { params: Promise.resolve({}) };
const file = (name: string) => getFile(request(`/api/docs/${name}`), { params: Promise.resolve({ file: name }) });

test("the page holds nothing inline and names only files that are served", async () => {
  await servedSite();
  const html = await (await getPage(request("/api/docs"), none)).text();
  expect(html).toContain('<html lang="en">');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|https?:/);
  const named = [...html.matchAll(/"\/api\/docs\/([^"]+)"/g)].map(([, name]) => name);
  expect(named.sort()).toEqual([...DocsFile.shape.file.options].sort());
  for (const name of DocsFile.shape.file.options) {
    const answer = await file(name);
    expect(answer.status, name).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(name.endsWith(".css") ? "text/css" : "text/javascript");
    expect((await answer.text()).length, name).toBeGreaterThan(100);
  }
});

test("no other file leaves the package's folder", async () => {
  for (const name of ["package.json", "../../package.json", "swagger-ui-bundle.js.map", "index.html", ""]) {
    expect((await file(name)).status, name).toBe(404);
  }
});

test("who has the document already is not sent it again", async () => {
  await servedSite();
  const first = await getDocument(request("/api/openapi.json"), none);
  expect(await first.json()).toMatchObject({
    openapi: expect.stringMatching(/^3\.1\./),
    info: { title: "Deep Story" },
  });
  const etag = first.headers.get("etag") ?? "";
  const again = await getDocument(request("/api/openapi.json", { "if-none-match": etag }), none);
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("the page's policy is the one that holds, for it and its files, and the rest of the API has none of it", async () => {
  const rules = (await config.headers?.()) ?? [];
  // Of several rules that fit, Next takes the last; it knows more of patterns than these two need.
  const policyOf = (address: string) =>
    rules
      .filter(({ source }) => new RegExp(`^${source.replace("/:path*", "(/.*)?")}$`).test(address))
      .flatMap(({ headers }) => headers.filter(({ key }) => key === "content-security-policy"))
      .at(-1)?.value;
  expect([policyOf("/api/docs"), policyOf("/api/docs/start.js")]).toEqual([DOCS_POLICY, DOCS_POLICY]);
  expect([policyOf("/api/docsx"), policyOf("/api/posts")]).toEqual(["default-src 'none'", "default-src 'none'"]);
});
