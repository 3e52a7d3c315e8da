import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { NextRequest } from "next/server";
import { onTestFinished } from "vitest";
import type { Uploads } from "@/lib/http/body-limit";
import { answerInFront } from "@/lib/http/front/front";
import { bodyLimits } from "@/lib/http/front/limit-of";
import type { route } from "@/lib/http/route";

type Handler = ReturnType<typeof route>;

/**
 * Route handlers on a real server, by "METHOD /path", where Next would put them; ends with the test.
 * @param uploads what the server in front lets through; null leaves it out, as `npm run dev` does
 * @returns its address
 */
export async function serveRoutes(routes: Record<string, Handler>, uploads: Uploads | null): Promise<string> {
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const handler = routes[`${request.method} ${request.url?.split("?", 1)[0]}`];
    const answer = (await handler?.(asNextRequest(request), { params: Promise.resolve({}) })) ?? new Response("none");
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

function asNextRequest(request: IncomingMessage): NextRequest {
  const { method = "", url = "", headers } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  return new NextRequest(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ...(hasBody && { body: Readable.toWeb(request) as ReadableStream, duplex: "half" }),
  });
}
