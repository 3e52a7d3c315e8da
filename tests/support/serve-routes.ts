import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { NextRequest } from "next/server";
import { onTestFinished } from "vitest";
import { addressMatcher } from "@/lib/http/address-patterns";
import type { Uploads } from "@/lib/http/body-limit";
import { answerInFront } from "@/lib/http/front/front";
import { bodyLimits } from "@/lib/http/front/limit-of";
import type { route } from "@/lib/http/route";

type Handler = ReturnType<typeof route>;

/**
 * Route handlers on a real server, by "METHOD /path/{name}", where Next would put them; ends with the test.
 * @param uploads what the server in front lets through; null leaves it out, as `npm run dev` does
 * @returns its address
 */
export async function serveRoutes(routes: Record<string, Handler>, uploads: Uploads | null): Promise<string> {
  const patternOf = addressMatcher(new Set(Object.keys(routes).map((key) => key.slice(key.indexOf(" ") + 1))));
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url?.split("?", 1)[0] ?? "";
    const pattern = patternOf(path) ?? path;
    const handler = routes[`${request.method} ${pattern}`];
    const params = Promise.resolve(paramsIn(pattern, path));
    const answer = (await handler?.(asNextRequest(request), { params })) ?? new Response("none");
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
  const limitOf = uploads && bodyLimits(uploads);
  const listen = (request: IncomingMessage, response: ServerResponse) =>
    limitOf ? answerInFront(request, response, handle, limitOf) : void handle(request, response);
  const server = createServer(listen).on("checkContinue", listen);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What stands in an address where its pattern has a name: "/api/posts/{id}". */
function paramsIn(pattern: string, path: string): Record<string, string> {
  const parts = path.split("/");
  const named = pattern
    .split("/")
    .flatMap((part, at) => (part.startsWith("{") ? [[part.slice(1, -1), parts[at] ?? ""]] : []));
  return Object.fromEntries(named);
}

function asNextRequest(request: IncomingMessage): NextRequest {
  const { method = "", url = "", headers } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  return new NextRequest(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ...(hasBody && { body: Readable.toWeb(request) as ReadableStream, duplex: "half" }),
  });
}
