import { type Actor, audited } from "@/lib/domains/audit/audit";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import type { EventBus } from "@/lib/engines/events/event-bus";
import type { PageTag } from "@/lib/shared/page-tags";
import type { SettingsPatch } from "./inputs";
import { DEFAULTS, SETTING_KEYS, type SettingKey, type SiteSettings, settingsOf } from "./setting";

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  /** Cached pages with one of these are made anew. */
  forgetPages(tags: readonly PageTag[]): Promise<void>;
};

type Db = Pick<Prisma.TransactionClient, "siteSetting">;

/** Advisory lock under which settings are changed: each entry tells what was there before. Any number not used elsewhere. */
const LOCK = 4_902_713;
/** What stands on pages of everybody. */
const ON_PAGES: readonly SettingKey[] = ["name", "signUp", "banner"];
/** Where the settings could not be read, pages show the last that were known, and it is tried again. */
const AGAIN_MS = 5_000;

/** As they are at this moment: for what must not be wrong by a moment, in the transaction that hangs on it. */
export async function readSettings(db: Db): Promise<SiteSettings> {
  return settingsOf(await db.siteSetting.findMany());
}

export type Settings = ReturnType<typeof createSettings>;

/**
 * What admins set while the site runs. Each process keeps them until one of all processes says that they changed; while
 * that may be missed it keeps nothing.
 */
export function createSettings({ prisma, events, forgetPages }: Needs) {
  let kept: Promise<SiteSettings> | null = null;
  let isDeaf = false;
  let last = DEFAULTS;
  let owes = false;
  events.subscribe(({ type }) => {
    if (type === "bus.lost") isDeaf = true;
    if (type === "bus.back") isDeaf = false;
    if (type === "settings.changed" || type === "bus.lost" || type === "bus.back") kept = null;
  });

  async function read(): Promise<SiteSettings> {
    last = await readSettings(prisma);
    return last;
  }

  /** @throws where the database is away */
  function current(): Promise<SiteSettings> {
    if (isDeaf) return read();
    if (kept) return kept;
    const reading = read();
    kept = reading;
    // The next one asks again.
    reading.catch(() => {
      if (kept === reading) kept = null;
    });
    return reading;
  }

  /** Pages were made of what was known last: once it can be looked at, they are made anew. */
  function owe(): void {
    if (owes) return;
    owes = true;
    const again = async () => {
      owes = false;
      await current().then(() => forgetPages(["site"]), owe);
    };
    setTimeout(again, AGAIN_MS).unref();
  }

  return {
    current,

    /** The same for what is merely shown: with the database away, the last that were known. */
    async shown(): Promise<SiteSettings> {
      return current().catch(() => {
        owe();
        return last;
      });
    },

    /** What is named changes, everywhere at once. Repeating changes nothing, and leaves no entry. */
    async change(by: Actor, patch: SettingsPatch): Promise<SiteSettings> {
      const { now, changed } = await audited(prisma, by, async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
        const before = await readSettings(tx);
        const changed = SETTING_KEYS.filter((key) => key in patch && !isSame(patch[key], before[key]));
        for (const key of changed) {
          const value = { value: (patch[key] ?? null) as Prisma.InputJsonValue, changedAt: new Date() };
          await tx.siteSetting.upsert({ where: { key }, create: { key, ...value }, update: value });
        }
        const acts = changed.map((key) => ({
          act: "setting.change" as const,
          target: "setting" as const,
          targetId: key,
          before: { [key]: before[key] },
          after: { [key]: patch[key] },
        }));
        return { answer: { now: { ...before, ...patch } as SiteSettings, changed }, acts };
      });
      if (changed.length > 0) await events.publish({ type: "settings.changed" });
      if (changed.some((key) => ON_PAGES.includes(key))) await forgetPages(["site"]);
      return now;
    },
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The database gives the keys of an object back in an order of its own. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
