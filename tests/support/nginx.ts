import { spawn } from "node:child_process";
import { chmod, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { nginxPath } from "@/scripts/support/setup/tools.mjs";
import { freePort } from "./free-port";

export type TestNginx = {
  /** http://127.0.0.1:port */
  url: string;
  port: number;
  /** What it wrote of the requests so far, a JSON text each. */
  accessLog(): Promise<string[]>;
  stop(): Promise<void>;
};

type Options = {
  /** The web processes: 127.0.0.1:3001 */
  upstreams: string[];
  /** Where to listen, a free port otherwise: a site has to know its address before it starts. */
  port?: number;
  /** More files for its server block by name, as deploy/tls.conf is one. */
  include?: Record<string, string>;
};

/** The nginx of deploy/nginx.conf.template on 127.0.0.1, plain HTTP, with all it writes in a temporary folder. */
export async function startNginx({ upstreams, port: wanted, include = {} }: Options): Promise<TestNginx> {
  const program = nginxPath();
  if (!program) throw new Error("These tests need nginx");
  const port = wanted ?? (await freePort());
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-nginx-"));
  // Started by root, its workers are another user.
  await chmod(folder, 0o755);
  for (const [name, text] of Object.entries(include)) await writeFile(path.join(folder, `include-${name}`), text);
  const config = await renderNginxConfig({
    LISTEN: `127.0.0.1:${port}`,
    WEB_UPSTREAMS: upstreams.map((address) => `server ${address} max_fails=2 fail_timeout=5s;`).join("\n"),
    NAME_SERVER: "127.0.0.1",
    SERVER_INCLUDES: path.join(folder, "include-*"),
    RUN_DIR: folder,
  });
  await writeFile(path.join(folder, "nginx.conf"), config);
  const log = await open(path.join(folder, "access.log"), "w");
  const args = ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-g", "daemon off;"];
  const nginx = spawn(program, args, { stdio: ["ignore", log.fd, "pipe"] });
  await log.close();
  let said = "";
  nginx.stderr?.on("data", (text) => (said += text));
  const ended = new Promise<void>((resolve) => nginx.on("exit", () => resolve()));
  for (let attempt = 1; !(await listens(port)); attempt += 1) {
    if (nginx.exitCode !== null || attempt === 200) throw new Error(`nginx did not start: ${said}`);
    await sleep(50);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    accessLog: async () => (await readFile(path.join(folder, "access.log"), "utf8")).split("\n").filter(Boolean),
    async stop() {
      nginx.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Fills in ${NAMES} as the nginx image does: those that are given, and nothing else. */
export async function renderNginxConfig(values: Record<string, string>): Promise<string> {
  const template = await readFile("deploy/nginx.conf.template", "utf8");
  return template.replace(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(port, "127.0.0.1");
    probe.on("connect", () => resolve(true)).on("error", () => resolve(false));
    probe.on("connect", () => probe.destroy());
  });
}
