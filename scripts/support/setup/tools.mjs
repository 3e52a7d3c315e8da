import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { Stop } from "../stop.mjs";
import { basePython } from "./python.mjs";
import { runQuietly, step } from "./steps.mjs";

/** What tests need of the system: the Debian package and how to see that it is there. */
const TOOLS = {
  postgresql: { why: "tests against a real Postgres", present: hasPostgres },
  "redis-server": { why: "tests against a real Redis", present: () => onPath("redis-server") !== null },
  nginx: { why: "end-to-end tests of several processes", present: () => nginxPath() !== null },
  openssl: { why: "certificates of tests over TLS", present: () => onPath("openssl") !== null },
  "python3-venv": { why: "the model server and S3 (Python 3.11 or newer)", present: () => basePython() !== null },
  chromium: { why: "end-to-end tests", present: () => chromiumPath() !== null },
  "firefox-esr": { why: "the walk through other browsers", present: () => firefoxPath() !== null },
  "webkit2gtk-driver": { why: "the walk through other browsers", present: () => onPath("WebKitWebDriver") !== null },
  xvfb: { why: "a screen for WebKitGTK", present: () => onPath("Xvfb") !== null },
  "fonts-noto-cjk": { why: "Korean text in screenshots", present: hasKoreanFont },
};

/**
 * Sees that the tools are there. Root on a Debian gets what is missing; anybody else hears what to install: a test
 * that can't run is never skipped in silence.
 *
 * @param {(keyof typeof TOOLS)[]} names
 */
export async function needTools(names) {
  const missing = names.filter((name) => !TOOLS[name].present());
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    await step(`Installing ${missing.join(", ")} (apt-get)`, async (note) => {
      const env = { DEBIAN_FRONTEND: "noninteractive" };
      const onLine = (line) => note(line.slice(0, 60));
      await runQuietly("apt-get", ["update", "-q"], { what: "apt-get update", env, onLine });
      const install = ["install", "-q", "-y", "--no-install-recommends", ...missing];
      await runQuietly("apt-get", install, { what: "apt-get install", env, onLine });
    });
  }
  const still = missing.filter((name) => !TOOLS[name].present());
  if (still.length === 0) return;
  const list = still.map((name) => `  ${name}  (${TOOLS[name].why})`).join("\n");
  throw new Stop(`These are missing on this machine:\n${list}\nOn Debian: apt-get install ${still.join(" ")}`);
}

/** Where the system's Chromium lies, or null. */
export function chromiumPath() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.map(onPath).find((found) => found !== null) ?? null;
}

/** Where the system's Firefox lies, or null. */
export function firefoxPath() {
  return onPath("firefox-esr") ?? onPath("firefox");
}

/** Where nginx lies, or null: Debian keeps it where only root's PATH looks. */
export function nginxPath() {
  return onPath("nginx") ?? (existsSync("/usr/sbin/nginx") ? "/usr/sbin/nginx" : null);
}

function hasPostgres() {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root) : [];
  return versions.some((version) => existsSync(`${root}/${version}/bin/initdb`)) || onPath("initdb") !== null;
}

function hasKoreanFont() {
  try {
    return execFileSync("fc-list", [":lang=ko"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return false;
  }
}

/** @param {string} program */
function onPath(program) {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const file = path.join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}
