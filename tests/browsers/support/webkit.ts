import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/tests/support/free-port";
import type { Browser, BrowserWindow, Size } from "./browser";
import { openScreen, type Screen } from "./screen";

/** The toolbar of the browser that comes with WebKitGTK would keep it wider than a phone. */
const NARROW = "* { font-size: 1px; padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; }\n";

/** WebKitGTK under a screen of its own, driven by WebDriver (https://www.w3.org/TR/webdriver2/): a driver a window. */
export async function openWebKit(): Promise<Browser> {
  const config = await mkdtemp(path.join(tmpdir(), "deep-story-webkit-"));
  await mkdir(path.join(config, "gtk-3.0"));
  await writeFile(path.join(config, "gtk-3.0", "gtk.css"), NARROW);
  const screen = await openScreen();
  const first = await startDriver(screen, config);
  const { version } = first;
  await first.end();
  return {
    version,
    window: async (size) => openWindow(await startDriver(screen, config), size),
    async end() {
      screen.end();
      await rm(config, { recursive: true, force: true });
    },
  };
}

type Driver = {
  version: string;
  /** A command of the session: "POST url". @throws Error with what the driver says */
  send<Result = unknown>(method: "GET" | "POST" | "DELETE", command: string, body?: object): Promise<Result>;
  end(): Promise<void>;
};

async function startDriver(screen: Screen, config: string): Promise<Driver> {
  const port = await freePort();
  // Without a locale of the system it takes its name for a language ("C.UTF-8"); of "C" alone it makes English.
  const env = { ...process.env, DISPLAY: screen.display, XDG_CONFIG_HOME: config, LC_ALL: "C" };
  const child = spawn("WebKitWebDriver", ["-p", String(port)], { env, stdio: "ignore" });
  process.once("exit", () => child.kill());
  const ask = async <Result>(method: string, address: string, body?: object): Promise<Result> => {
    const sent = body && JSON.stringify(body);
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, { method, body: sent });
    const { value } = (await answer.json()) as { value: Result & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
    return value;
  };
  await listens(child, () => ask("GET", "/status"));
  // What a page still loads is no reason to wait: whoever opens it looks for what should be there.
  const capabilities = { alwaysMatch: { pageLoadStrategy: "none", timeouts: { script: 60_000 } } };
  type Session = { sessionId: string; capabilities: { browserVersion: string } };
  const session = await ask<Session>("POST", "/session", { capabilities });
  const at = `/session/${session.sessionId}`;
  return {
    version: session.capabilities.browserVersion,
    send: (method, command, body) => ask(method, `${at}/${command}`, body),
    async end() {
      await ask("DELETE", at);
      child.kill();
    },
  };
}

async function listens(child: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  let failure: unknown = new Error("WebKitWebDriver does not answer");
  child.once("error", (error) => {
    failure = error;
  });
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(50)) {
    if (child.exitCode !== null) break;
    const answers = await ask().then(
      () => true,
      () => false,
    );
    if (answers) return;
  }
  throw failure;
}

type Evaluated = { value?: string; thrown?: string; errors: string[] };

async function openWindow({ send, end }: Driver, size: Size): Promise<BrowserWindow> {
  const errors: string[] = [];
  const evaluate = async <Result>(expression: string): Promise<Result> => {
    const asked = { script: evaluating(expression), args: [] };
    const answer = await send<Evaluated>("POST", "execute/async", asked);
    errors.push(...answer.errors);
    if (answer.thrown !== undefined) throw new Error(answer.thrown);
    return JSON.parse(answer.value ?? "null") as Result;
  };
  await send("POST", "window/rect", size);
  // The window has a frame around the page.
  const inner = await evaluate<Size>("({ width: innerWidth, height: innerHeight })");
  await send("POST", "window/rect", {
    width: 2 * size.width - inner.width,
    height: 2 * size.height - inner.height,
  });
  return {
    async open(url) {
      await send("POST", "url", { url });
      for (const deadline = Date.now() + 60_000; ; await sleep(20)) {
        const isThere = 'location.href !== "about:blank" && document.readyState === "complete"';
        if (await evaluate<boolean>(isThere).catch(() => false)) return;
        if (Date.now() > deadline) throw new Error(`${url} does not load`);
      }
    },
    evaluate,
    async press(x, y) {
      const actions = [
        { type: "pointerMove", x, y },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await send("POST", "actions", { actions: [{ type: "pointer", id: "pointer", actions }] });
    },
    async type(text) {
      const focused = await send<Record<string, string>>("GET", "element/active");
      await send("POST", `element/${Object.values(focused)[0]}/value`, { text });
    },
    screenshot: async () => Buffer.from(await send<string>("GET", "screenshot"), "base64"),
    errors: () => errors,
    close: end,
  };
}

/**
 * Evaluates in the page, and hands over what went wrong there since the last time. The driver does not tell of errors: they
 * are listened for from the first look at a page on, which is before most of its scripts. (Part of the script, for a page's
 * content security policy forbids eval.)
 */
const evaluating = (expression: string) => `
  const tell = arguments[0];
  if (!window.wrongs) {
    window.wrongs = [];
    const say = console.error;
    console.error = (...all) => {
      window.wrongs.push(all.join(" "));
      say(...all);
    };
    addEventListener("error", ({ message }) => message && window.wrongs.push(message));
    addEventListener("unhandledrejection", ({ reason }) => window.wrongs.push(String(reason)));
  }
  const done = (answer) => tell({ ...answer, errors: window.wrongs.splice(0) });
  Promise.resolve()
    .then(() => (${expression}))
    .then((value) => done({ value: JSON.stringify(value ?? null) }), (thrown) => done({ thrown: String(thrown) }));
`;
