/** For tests: a server that speaks the protocol as told, well or badly, and a painter that asks it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { onTestFinished } from "vitest";
import { type PaintRequest, PLAIN } from "@/lib/painters/painter";
import {
  createStableDiffusionPainter,
  type StableDiffusionOptions,
} from "@/lib/painters/stable-diffusion/stable-diffusion-painter";

export type Answer = (response: ServerResponse, request: IncomingMessage, body: string) => void | Promise<void>;

export const REQUEST: PaintRequest = {
  ...PLAIN,
  text: "가족들과 바다에 갔다. 철수가 모래성을 쌓았다.",
  seed: 7,
  size: 1024,
};
export const PNG = await sharp({ create: { width: 64, height: 64, channels: 3, background: "teal" } })
  .png()
  .toBuffer();
export const line = (data: object) => `${JSON.stringify(data)}\n`;
export const IMAGE = line({ type: "image", png: PNG.toString("base64"), seed: 7, width: 64, height: 64 });
export const step = (at: number, steps = 4) => line({ type: "progress", step: at, steps });

/** A painter and a server that answers as told; both end with the test. */
export async function setup(answer: Answer, over: Partial<StableDiffusionOptions> = {}) {
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => void answer(response, request, body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const troubles: string[] = [];
  const onTrouble = (trouble: string) => troubles.push(trouble);
  const painter = createStableDiffusionPainter({ url, token: "a token of the test", onTrouble, ...over });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(async () => {
    await painter.close();
    await stop();
  });
  const told: number[] = [];
  const paint = (request: Partial<PaintRequest> = {}, signal = new AbortController().signal) =>
    painter.paint({ ...REQUEST, ...request }, signal, (done) => told.push(done));
  return { painter, paint, told, troubles, stop };
}

export const lines =
  (...parts: (string | Buffer)[]): Answer =>
  async (response) => {
    response.writeHead(200, { "content-type": "application/x-ndjson" });
    for (const part of parts) {
      response.write(part);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    response.end();
  };
export const fails = (status: number, code: string, headers: Record<string, string> = {}): Answer => {
  return (response) => void response.writeHead(status, headers).end(JSON.stringify({ code, detail: "why" }));
};
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
