/** The parts a site stands on, in the order in which they are shown. */
export const PARTS = [
  "database",
  "clock",
  "search",
  "shared",
  "pictures",
  "painter",
  "gpu",
  "mail",
  "vision",
  "address",
  "secret",
] as const;
export type PartName = (typeof PARTS)[number];

/** Those that can be tried by a press. */
export const TESTED_PARTS = ["database", "clock", "search", "shared", "pictures", "painter", "gpu", "mail"] as const;
export type TestedPart = (typeof TESTED_PARTS)[number];

/** Where the docs say how to set a part: headings of docs/operations.md. */
export const DOCS_SECTIONS = ["Every variable", "Scaling out", "The painter", "The GPU", "Mail", "TLS"] as const;

/** A part as it is set: in the site itself, of its own, or not there. */
export type Part = {
  name: PartName;
  kind: "embedded" | "real" | "none";
  /** What it is, such as "Postgres": a name in any language. */
  engine: string;
  /** What sets it, and whether that is set; never its value. */
  env: { name: string; isSet: boolean }[];
  docs: (typeof DOCS_SECTIONS)[number];
};

/** What a test found; the words for it are adminSetup.found of the messages. */
export const FINDINGS = [
  "works",
  "databaseSlow",
  "clockTogether",
  "clockApart",
  "searchFinds",
  "searchSlow",
  "searchBroken",
  "alone",
  "redisHeard",
  "redisAway",
  "redisDeaf",
  "kept",
  "notKept",
  "notTheSame",
  "notRemoved",
  "drawn",
  "painterAsleep",
  "notDrawn",
  "mailSent",
  "mailInFolder",
  "mailWaits",
  "mailRefused",
  "mailNotSent",
  "noGpu",
  "gpuRuns",
  "gpuStopped",
  "gpuBetween",
  "gpuNoCapacity",
  "gpuThrottled",
  "gpuNoPermission",
  "gpuWrongRegion",
  "gpuGone",
  "gpuNoNetwork",
  "gpuOther",
  "tooLong",
  "failed",
] as const;
export type Finding = (typeof FINDINGS)[number];

export type TestResult = {
  part: TestedPart;
  /** `careful`: it works, and something about it should be looked at. `none`: there is nothing to try. */
  outcome: "ok" | "careful" | "failed" | "none";
  finding: Finding;
  /** What a server said, as a short code of ours; null where there is none. */
  code: string | null;
  ms: number;
  /** How far the database's clock is ahead of this process's; null where another part was tried. */
  clockMs: number | null;
};

/** What an admin sees of the site's parts. Sizes in bytes, times in ISO 8601, UTC. */
export type Setup = {
  parts: Part[];
  versions: { app: string; node: string; next: string; database: string };
  migrations: { applied: number; pending: number; latest: string | null };
  disk: { free: number; total: number; folder: number; isFolderWhole: boolean };
  queues: {
    pictures: { painter: string; pictures: number; oldestS: number }[];
    mails: { waiting: number; dead: number };
    removals: number;
  };
  at: string;
};
