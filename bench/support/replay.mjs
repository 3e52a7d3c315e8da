// What is left when there is no framework: node:http and pg, with the statements that the site asks and the bytes that
// it sends. Used by bench/people.ts. node bench/support/replay.mjs DATABASE_URL FILE: prints its port.
// FILE is JSON: { "/path": { "statements": [{ "text", "values" }], "body", "type" } }
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";

const [, , connectionString, file] = process.argv;
const pool = new pg.Pool({ connectionString, max: 10 });
// A name lets Postgres keep the plan.
const names = new Map();
const nameOf = (text) => {
  if (!names.has(text)) names.set(text, `s${names.size}`);
  return names.get(text);
};
const routes = new Map(Object.entries(JSON.parse(readFileSync(file, "utf8"))));

const server = createServer(async (request, response) => {
  try {
    const { statements, body, type } = routes.get(request.url);
    for (const { text, values } of statements) await pool.query({ name: nameOf(text), text, values });
    response.setHeader("content-type", type);
    response.end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
