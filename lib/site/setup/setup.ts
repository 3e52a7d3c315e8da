import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "@/lib/domains/audit/audit";
import { audited } from "@/lib/domains/audit/audit";
import type { Mails } from "@/lib/domains/mail/mails";
import { waitingForAdmins } from "@/lib/domains/pictures/queue/waiting";
import type { Setup as SetupState, TestedPart, TestResult } from "@/lib/domains/settings/part";
import { readMigrations } from "@/lib/engines/db/migrations-folder";
import { diskOf } from "./disk";
import { partsOf, type Told } from "./parts";
import { type Tried, tryPart } from "./try-parts";

type Needs = Told &
  Omit<Tried, "stateOfMail"> & {
    dataDir: string;
    mails: Pick<Mails, "count" | "stateOf" | "writeTest">;
    /** Mails were written, and are committed. */
    mailWritten(): void;
  };

export type Setup = ReturnType<typeof createSetup>;

/** What an admin sees of the parts that the site runs on, and their tests. */
export function createSetup(needs: Needs) {
  const { prisma, dataDir, mails, mailWritten, database } = needs;
  const disk = diskOf(dataDir);
  const versions = readVersions();
  return {
    /** How the site is set up, and how it is at this moment. */
    async look(): Promise<SetupState> {
      const [versionOfDatabase, migrations, room, pictures, mailCounts, removals, known] = await Promise.all([
        prisma.$queryRaw<{ server_version: string }[]>`SHOW server_version`,
        migrationsOf(),
        disk(),
        waitingForAdmins(prisma),
        mails.count(),
        prisma.imageRemoval.count(),
        versions,
      ]);
      const name = database === "postgres" ? "Postgres" : "PGlite, Postgres";
      return {
        parts: partsOf(needs),
        versions: { ...known, database: `${name} ${versionOfDatabase[0]?.server_version ?? ""}`.trim() },
        migrations,
        disk: room,
        queues: { pictures, mails: mailCounts, removals },
        at: new Date().toISOString(),
      };
    },

    /** Tries a part. That it was asked for is told before, whatever comes of it. */
    async test(by: Actor, part: TestedPart): Promise<TestResult> {
      const mailId = await audited(prisma, by, async (tx) => ({
        answer: part === "mail" ? await mails.writeTest(tx, by.id) : null,
        acts: [{ act: "setup.test", target: "part", targetId: part }],
      }));
      if (mailId) mailWritten();
      return tryPart(part, { ...needs, stateOfMail: mails.stateOf }, mailId);
    },
  };

  async function migrationsOf(): Promise<SetupState["migrations"]> {
    const done = await prisma.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM "_prisma_migrations"
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`;
    const names = new Set(done.map(({ migration_name }) => migration_name));
    const pending = (await readMigrations()).filter(({ name }) => !names.has(name)).length;
    return { applied: names.size, pending, latest: done.at(-1)?.migration_name ?? null };
  }
}

async function readVersions(): Promise<Omit<SetupState["versions"], "database">> {
  const versionIn = async (...place: string[]) => {
    const text = await readFile(path.join(process.cwd(), ...place, "package.json"), "utf8").catch(() => "{}");
    return String((JSON.parse(text) as { version?: string }).version ?? "");
  };
  const [app, next] = await Promise.all([versionIn(), versionIn("node_modules", "next")]);
  return { app, next, node: process.versions.node };
}
