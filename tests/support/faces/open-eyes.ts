import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import { EYES_ADDRESS } from "@/components/lab/eyes/generated/address";
import type { Look, Who } from "@/components/lab/eyes/look";
import { answerCompressed } from "@/lib/http/front/compressed-files";

/**
 * The eyes as setup bundled them, in a page of Chromium, with the policy that they come with.
 * @returns what they see in a frame, an encoded picture, and whatever else the page asked for meanwhile
 */
export async function openEyes() {
  const server = createServer((request, response) => {
    if (answerCompressed(request, response)) return;
    response.writeHead(200, { "content-type": "text/html", "content-security-policy": "default-src 'self'" });
    response.end("<!doctype html><title>A page</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(`(${START})(${JSON.stringify(EYES_ADDRESS)})`);
  return {
    asked,
    async look(frame: Buffer, who: Who): Promise<Look> {
      const { faces, ...rest } = await page.evaluate<PlainLook>(`look("${frame.toString("base64")}", "${who}")`);
      return { ...rest, faces: faces.map(({ mesh, ...face }) => ({ ...face, mesh: Float32Array.from(mesh) })) };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

type PlainLook = Omit<Look, "faces"> & { faces: (Omit<Look["faces"][number], "mesh"> & { mesh: number[] })[] };

// As text: what compiles this file for a test runner would put helpers of its own into it.
const START = `async (address) => {
  const worker = new Worker(address);
  const heard = () => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => ("failed" in data ? reject(new Error(data.failed)) : resolve(data));
    worker.onerror = () => reject(new Error("the worker did not start"));
  });
  await heard();
  globalThis.look = async (base64, who) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const frame = await createImageBitmap(new Blob([bytes]));
    const answer = heard();
    worker.postMessage({ look: 1, frame, who }, [frame]);
    const { seen } = await answer;
    return { ...seen, faces: seen.faces.map((face) => ({ ...face, mesh: [...face.mesh] })) };
  };
}`;
