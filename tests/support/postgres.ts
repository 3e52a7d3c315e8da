import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);

export type TestPostgres = {
  /** postgres:// address of a new, empty database on this server. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
};

/**
 * A real Postgres of the system's packages, on a free port of 127.0.0.1, with its data in a temporary folder.
 * Postgres refuses to run as root, so root starts it as the user `postgres` that Debian's package makes.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const bin = postgresBin();
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-pg-"));
  const owner = await serverOwner();
  if (owner) await chown(folder, owner.uid, owner.gid);
  await chmod(folder, 0o700);
  const data = path.join(folder, "data");
  await run(path.join(bin, "initdb"), ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"], {
    ...owner,
    cwd: folder,
  });
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "timezone=UTC"];
  const server = spawn(
    path.join(bin, "postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...owner, cwd: folder, stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  const admin = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answers(admin);
  let count = 0;
  return {
    async newDatabase() {
      count += 1;
      await query(admin, `CREATE DATABASE test_${count}`);
      return `postgres://postgres@127.0.0.1:${port}/test_${count}`;
    },
    async stop() {
      server.kill("SIGINT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Newest first: Debian keeps each version's programs in a folder of its own, off the PATH. */
function postgresBin(): string {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root)
    ? readdirSync(root)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const found = versions.map((version) => `${root}/${version}/bin`).find((bin) => existsSync(`${bin}/initdb`));
  const onPath = (process.env.PATH ?? "").split(":").find((bin) => existsSync(`${bin}/initdb`));
  const bin = found ?? onPath;
  if (!bin) throw new Error("These tests need PostgreSQL (Debian: apt-get install postgresql)");
  return bin;
}

async function serverOwner(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(["-u", "-g"].map(async (flag) => (await run("id", [flag, "postgres"])).stdout));
  return { uid: Number(uid), gid: Number(gid) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

async function answers(url: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await query(url, "SELECT 1");
    } catch (error) {
      if (attempt === 150) throw new Error("The test Postgres did not start within 15 s", { cause: error });
      await sleep(100);
    }
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}
