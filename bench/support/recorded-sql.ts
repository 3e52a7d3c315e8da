import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** One statement as it went over the wire, with its parameters as text. */
export type Statement = { text: string; values: (string | null)[] };

/**
 * Stands between a site and its Postgres and writes down what is asked: what a bare server has to ask to do the same.
 * Reads the frontend's messages Parse, Bind and Query (PostgreSQL documentation, "Message Formats").
 *
 * @returns the address to give to the site; take() hands over what was asked since the last time
 */
export async function recordSql(databaseUrl: string) {
  const to = new URL(databaseUrl);
  let heard: Statement[] = [];
  const server = createServer((site) => {
    const database = connect(Number(to.port), to.hostname);
    const read = frontendReader((statement) => heard.push(statement));
    site.on("data", (bytes) => read(bytes)).pipe(database);
    database.pipe(site);
    for (const end of [site, database]) end.on("error", () => both(site, database));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    take(): Statement[] {
      const taken = heard;
      heard = [];
      return taken;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function both(...ends: Socket[]): void {
  for (const end of ends) end.destroy();
}

/** Cuts a frontend's bytes into messages; the first one has no type. */
function frontendReader(tell: (statement: Statement) => void): (bytes: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest = Buffer.alloc(0);
  let began = false;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = began ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = rest.readInt32BE(head);
      if (rest.length < head + length) return;
      const type = began ? String.fromCharCode(rest[0] ?? 0) : "";
      const body = rest.subarray(head + 4, head + length);
      rest = rest.subarray(head + length);
      began = true;
      if (type === "Q") tell({ text: textAt(body, 0).text, values: [] });
      if (type === "P") {
        const name = textAt(body, 0);
        prepared.set(name.text, textAt(body, name.end).text);
      }
      if (type === "B") tell(bound(body, prepared));
    }
  };
}

/** A Bind message: portal, statement, formats of the parameters, the parameters. */
function bound(body: Buffer, prepared: Map<string, string>): Statement {
  const name = textAt(body, textAt(body, 0).end);
  let at = name.end + 2 + 2 * body.readInt16BE(name.end);
  const count = body.readInt16BE(at);
  at += 2;
  const values = Array.from({ length: count }, () => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return body.toString("utf8", at - length, at);
  });
  return { text: prepared.get(name.text) ?? "", values };
}

function textAt(body: Buffer, from: number): { text: string; end: number } {
  const zero = body.indexOf(0, from);
  return { text: body.toString("utf8", from, zero), end: zero + 1 };
}
