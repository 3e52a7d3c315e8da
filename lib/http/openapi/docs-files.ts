import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { DOCS_START, DOCS_STYLE } from "./docs-page";

/** The path of GET /api/docs/:file: these and no others. */
export const DocsFile = z.object({ file: z.enum(["page.css", "start.js", "swagger-ui.css", "swagger-ui-bundle.js"]) });
type Name = z.infer<typeof DocsFile>["file"];

/** A file of the documents' page, from the installed swagger-ui-dist or our own. */
export async function docsFile(name: Name): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> {
  const type = name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
  const own = name === "start.js" ? DOCS_START : name === "page.css" ? DOCS_STYLE : null;
  if (own) return { bytes: new TextEncoder().encode(own), type };
  const file = path.join(process.cwd(), "node_modules/swagger-ui-dist", name);
  return { bytes: new Uint8Array(await readFile(file)), type };
}
