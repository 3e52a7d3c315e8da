import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";

const SERVICE = "deploy/gpu/deep-story-model-server.service";
const read = (file: string) => readFileSync(file, "utf8");
const UNIT = read(SERVICE);

const CloudInit = z.strictObject({
  package_update: z.literal(true),
  packages: z.array(z.string()),
  users: z.array(z.union([z.literal("default"), z.looseObject({ name: z.string(), shell: z.string() })])),
  write_files: z.array(
    z.strictObject({ path: z.string(), owner: z.string(), permissions: z.string(), content: z.string() }),
  ),
  runcmd: z.array(z.array(z.string())),
  power_state: z.strictObject({
    mode: z.literal("reboot"),
    delay: z.string(),
    message: z.string(),
    condition: z.string(),
  }),
});

/** As PyYAML reads it, which cloud-init uses too. */
function cloudInit() {
  const own = ".venv/bin/python";
  const python = existsSync(own) ? own : process.env.MOTO_PYTHON;
  if (!python) throw new Error("These tests need PyYAML: a Python that has it in .venv, or named by MOTO_PYTHON");
  const script = "import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin)))";
  const input = read("deploy/gpu/cloud-init.yaml");
  expect(input).toMatch(/^#cloud-config\n/);
  return CloudInit.parse(JSON.parse(execFileSync(python, ["-c", script], { input, encoding: "utf8" })));
}

const valuesOf = (name: string) =>
  [...UNIT.matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, value]) => value ?? "");
const settingOf = (name: string) => valuesOf(name)[0] ?? "";
/** Variables that the model server reads. */
const MODEL = new Set(
  [...read("model-server/model_server/config.py").matchAll(/^ {4}"([A-Z_]+)": \(/gm)].map((match) => match[1]),
);
/** Of Hugging Face's libraries and of Python. */
const LIBRARIES = ["HF_HOME", "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE"];

test("the service is given only variables that somebody reads, and no secret", () => {
  const [file] = cloudInit().write_files;
  const given = [...(file?.content ?? "").matchAll(/^([A-Z_]+)=(.*)$/gm)];
  expect(given.map(([, name]) => name).filter((name) => !MODEL.has(name))).toEqual([]);
  expect(given.find(([, name]) => name === "MODEL_SERVER_TOKEN")?.[2]).toBe("");
  const set = valuesOf("Environment").flatMap((line) => line.split(" ").map((one) => one.split("=")[0] ?? ""));
  expect(set.filter((name) => !MODEL.has(name) && !LIBRARIES.includes(name))).toEqual([]);
  expect(UNIT).not.toMatch(/TOKEN=/);
});

test("every place that the service names is made by cloud-init, for its user alone where it holds a secret", () => {
  const { write_files, runcmd, users, power_state } = cloudInit();
  const commands = runcmd.map((words) => words.join(" "));
  const made = (place: string) => commands.some((command) => command.endsWith(` ${place}`));
  expect(write_files.map(({ path, permissions, owner }) => [path, permissions, owner])).toEqual([
    [settingOf("EnvironmentFile"), "0600", "root:root"],
  ]);
  expect(users).toContainEqual(expect.objectContaining({ name: settingOf("User"), shell: "/usr/sbin/nologin" }));
  expect(made(settingOf("WorkingDirectory"))).toBe(true);
  const venv = path.dirname(path.dirname(settingOf("ExecStart")));
  expect(commands).toContain(`python3 -m venv ${venv}`);
  expect(made(`/etc/systemd/system/${path.basename(SERVICE)}`)).toBe(true);
  expect(commands.at(-1)).toBe(`systemctl enable ${path.basename(SERVICE)}`);
  expect(power_state.condition).toContain(`test -x ${settingOf("ExecStart")}`);
  expect(valuesOf("Environment").join(" ")).toContain(`HF_HOME=/var/lib/${settingOf("StateDirectory")}/`);
});

test("what is taken from the code is in the code", () => {
  const { runcmd } = cloudInit();
  const places = runcmd.flat().filter((word) => word.startsWith("/opt/deep-story/source/"));
  expect(places).toHaveLength(2);
  for (const place of places) expect(existsSync(place.slice("/opt/deep-story/source/".length)), place).toBe(true);
  const own = settingOf("WorkingDirectory");
  for (const word of runcmd.flat().filter((word) => word.startsWith(`${own}/`))) {
    expect(existsSync(path.join("model-server", word.slice(own.length))), word).toBe(true);
  }
  for (const file of ["gunicorn.conf.py", "model_server/wsgi.py"]) {
    expect(existsSync(path.join("model-server", file))).toBe(true);
  }
  expect(path.basename(settingOf("ExecStart"))).toBe("gunicorn");
  expect(read("model-server/requirements.txt")).toMatch(/^gunicorn==/m);
});

test("a stop takes no longer than systemd waits for it", () => {
  const graceful = Number(/graceful_timeout = (\d+)/.exec(read("model-server/gunicorn.conf.py"))?.[1]);
  const lastStep = Number(/LAST_STEP_S = ([\d.]+)/.exec(read("model-server/model_server/engine.py"))?.[1]);
  expect(Number(settingOf("TimeoutStopSec"))).toBeGreaterThan(graceful + lastStep);
});

test("every setting of the service is explained above it", () => {
  const unexplained = UNIT.split(/\n(?=#|\[)/)
    .flatMap((block) => (block.startsWith("#") ? [] : block.split("\n").slice(1)))
    .filter((line) => /^\w+=/.test(line) && !line.startsWith("Description="));
  expect(unexplained).toEqual([]);
});

test.runIf(existsSync("/usr/bin/systemd-analyze"))("systemd itself finds no fault in the service", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "deep-story-unit-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const unit = path.join(folder, path.basename(SERVICE));
  // The programs are on the other machine.
  writeFileSync(unit, UNIT.replace(/^ExecStart=.*$/m, "ExecStart=/bin/true"));
  expect(faultsOf(unit)).toBe("");
  writeFileSync(unit, UNIT.replace(/^RestartSec=.*$/m, "RestartSeconds=10"));
  expect(faultsOf(unit)).toContain("RestartSeconds");
});

function faultsOf(unit: string): string {
  const { stdout, stderr } = spawnSync("systemd-analyze", ["verify", unit], { encoding: "utf8" });
  return stdout + stderr;
}
