import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { firefoxPath } from "@/scripts/support/setup/tools.mjs";
import { Bidi } from "./bidi";
import type { Browser, BrowserWindow, Size } from "./browser";

/** A reader in Korean, and nothing that asks the network by itself or talks over the page. */
const PREFERENCES = {
  "intl.accept_languages": "ko-KR, ko",
  "app.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "signon.rememberSignons": false,
};

/** Firefox without a screen, driven by WebDriver BiDi, which it speaks by itself. */
export async function openFirefox(): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), "deep-story-firefox-"));
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(path.join(profile, "user.js"), preferences.join(""));
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const child = spawn(firefoxPath() ?? "firefox-esr", args, {
    env: { ...process.env, HOME: profile },
    stdio: ["ignore", "ignore", "pipe"],
  });
  process.once("exit", () => child.kill());
  const bidi = await Bidi.connect(`${await addressOf(child)}/session`);
  type Session = { capabilities: { browserVersion: string } };
  const { capabilities } = await bidi.send<Session>("session.new", { capabilities: {} });
  await bidi.send("session.subscribe", { events: ["log.entryAdded"] });
  return {
    version: capabilities.browserVersion,
    window: (size) => openWindow(bidi, size),
    async end() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      await bidi.send("browser.close");
      bidi.close();
      await gone;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** What it says once it listens. @throws Error with its output when it ends before */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`Firefox ended before it listened:\n${output}`)));
    child.stderr?.on("data", (chunk: Buffer) => {
      output += chunk;
      const listening = output.match(/WebDriver BiDi listening on (ws:\S+)/);
      if (listening?.[1]) resolve(listening[1]);
    });
  });
}

/** What it says of a font, a picture or the stream of news that was on its way when its page was left. */
const LEFT_BEHIND =
  /^downloadable font: download failed .*status=2152398850|^Image corrupt or truncated\.$|^The connection to \S+ was interrupted while the page was loading\.$/;

type Evaluated =
  | { type: "success"; result: { value?: string } }
  | { type: "exception"; exceptionDetails: { text: string } };
type LogEntry = { level: string; text: string | null; source: { context?: string } };

async function openWindow(bidi: Bidi, size: Size): Promise<BrowserWindow> {
  const { userContext } = await bidi.send<{ userContext: string }>("browser.createUserContext");
  const { context } = await bidi.send<{ context: string }>("browsingContext.create", { type: "tab", userContext });
  await bidi.send("browsingContext.setViewport", { context, viewport: size });
  const errors: string[] = [];
  bidi.onEvent(({ method, params }) => {
    const { level, text, source } = params as LogEntry;
    if (method !== "log.entryAdded" || source.context !== context || level !== "error") return;
    if (!LEFT_BEHIND.test(text ?? "")) errors.push(text ?? "");
  });
  const act = (actions: object) => bidi.send("input.performActions", { context, actions: [actions] });
  return {
    open: async (url) => void (await bidi.send("browsingContext.navigate", { context, url, wait: "complete" })),
    async evaluate<Result>(expression: string) {
      const asked = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
      const parameters = { target: { context }, awaitPromise: true, expression: asked };
      const answer = await bidi.send<Evaluated>("script.evaluate", parameters);
      if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value ?? "null") as Result;
    },
    async press(x, y) {
      const actions = [
        { type: "pointerMove", x, y },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await act({ type: "pointer", id: "pointer", actions });
    },
    async type(text) {
      const keys = [...text].flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      await act({ type: "key", id: "keys", actions: keys });
    },
    async screenshot() {
      const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    errors: () => errors,
    close: async () => void (await bidi.send("browser.removeUserContext", { userContext })),
  };
}
