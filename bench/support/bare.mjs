// What is left when there is no framework: node:http and pg. Used by bench/scale.ts.
// node bench/support/bare.mjs DATABASE_URL HTML_FILE: prints its port; /list asks for the list, /page asks for it and
// sends the bytes of HTML_FILE.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";

const [, , connectionString, htmlFile] = process.argv;
const html = readFileSync(htmlFile);
const pool = new pg.Pool({ connectionString, max: 10 });
// A name lets Postgres keep the plan.
const LIST = {
  name: "list",
  text: "SELECT * FROM feed_page('ko', $1, 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', NULL, NULL)",
};

const server = createServer(async (request, response) => {
  try {
    const limit = request.url === "/page" ? 12 : 20;
    const { rows } = await pool.query({ ...LIST, values: [limit] });
    const [{ items, has_more, last_at, last_id }] = rows;
    const next = has_more ? Buffer.from(JSON.stringify([last_at, last_id])).toString("base64url") : null;
    const isPage = request.url === "/page";
    response.setHeader("content-type", isPage ? "text/html; charset=utf-8" : "application/json");
    response.end(isPage ? html : `{"items":${items},"next":${JSON.stringify(next)}}`);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
