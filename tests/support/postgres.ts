import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "./free-port";

const run = promisify(execFile);

export type TestPostgres = {
  /**
   * postgres:// address of a new database on this server.
   * @param copyOf the address of one that nobody is connected to; without it the new one is empty
   */
  newDatabase(copyOf?: string): Promise<string>;
  /** Ends every connection and the server, as a restart does. */
  down(): Promise<void>;
  /** Starts again on the same port and data. */
  up(): Promise<void>;
  stop(): Promise<void>;
  /** File of the certificate it shows for 127.0.0.1 and localhost, where it was started with TLS. */
  certificate: string;
};

const TLS = ["ssl=on", "ssl_cert_file=server.crt", "ssl_key_file=server.key"];

/**
 * A real Postgres of the system's packages, on a free port of 127.0.0.1, with its data in a temporary folder.
 * Postgres refuses to run as root, so root starts it as the user `postgres` that Debian's package makes.
 * @param options.folder where that folder is made
 */
export async function startPostgres({ tls = false, folder: parent = tmpdir() } = {}): Promise<TestPostgres> {
  const bin = postgresBin();
  const folder = await mkdtemp(path.join(parent, "deep-story-pg-"));
  const owner = await serverOwner();
  if (owner) await chown(folder, owner.uid, owner.gid);
  await chmod(folder, 0o700);
  const data = path.join(folder, "data");
  await run(path.join(bin, "initdb"), ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"], {
    ...owner,
    cwd: folder,
  });
  if (tls) await makeCertificate(data, owner);
  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "timezone=UTC",
    ...(tls ? TLS : []),
  ];
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const admin = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let server: ChildProcess;
  async function up(): Promise<void> {
    server = spawn(path.join(bin, "postgres"), args, { ...owner, cwd: folder, stdio: "ignore" });
    await answers(admin);
  }
  async function down(): Promise<void> {
    if (server.exitCode !== null) return;
    const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
    // Fast shutdown: connections are ended, not waited for.
    server.kill("SIGINT");
    await ended;
  }
  await up();
  let count = 0;
  return {
    certificate: path.join(data, "server.crt"),
    up,
    down,
    async newDatabase(copyOf) {
      count += 1;
      const template = copyOf ? ` TEMPLATE ${new URL(copyOf).pathname.slice(1)}` : "";
      await query(admin, `CREATE DATABASE test_${count}${template}`);
      return `postgres://postgres@127.0.0.1:${port}/test_${count}`;
    },
    async stop() {
      await down();
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

async function makeCertificate(folder: string, owner: { uid: number; gid: number } | undefined): Promise<void> {
  const names = "subjectAltName=IP:127.0.0.1,DNS:localhost";
  const kind = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  const files = ["-keyout", path.join(folder, "server.key"), "-out", path.join(folder, "server.crt")];
  await run("openssl", [...kind, "-addext", names, ...files], { ...owner, cwd: folder });
}

async function serverOwner(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(["-u", "-g"].map(async (flag) => (await run("id", [flag, "postgres"])).stdout));
  return { uid: Number(uid), gid: Number(gid) };
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
