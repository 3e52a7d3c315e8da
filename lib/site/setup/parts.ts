import type { Part, PartName } from "@/lib/domains/settings/part";

/** What is set of the environment, and what came of it. */
export type Told = {
  database: "pglite" | "postgres";
  hasRedis: boolean;
  hasBucket: boolean;
  hasModelServer: boolean;
  hasGpu: boolean;
  mailer: "outbox" | "smtp";
  /** Of what the environment sets, names alone. */
  isSet(name: string): boolean;
};

type Row = Omit<Part, "name" | "env"> & { env: readonly string[] };

/** Every part as it is set; a value of the environment is in none of them. */
export function partsOf({ database, hasRedis, hasBucket, hasModelServer, hasGpu, mailer, isSet }: Told): Part[] {
  const postgres = database === "postgres";
  const rows: Record<PartName, Row> = {
    database: { ...either(postgres, "Postgres", "PGlite"), env: ["DATABASE_URL"], docs: "Every variable" },
    clock: { ...either(postgres, "Postgres", "PGlite"), env: [], docs: "Every variable" },
    search: { ...either(postgres, "Postgres pg_trgm", "PGlite pg_trgm"), env: [], docs: "Every variable" },
    shared: { ...either(hasRedis, "Redis", "Node.js"), env: ["REDIS_URL"], docs: "Scaling out" },
    pictures: {
      ...either(hasBucket, "S3", "DATA_DIR/images"),
      env: ["S3_BUCKET", "S3_ENDPOINT"],
      docs: "Every variable",
    },
    painter: {
      ...either(hasModelServer, "Stable Diffusion", "crayon"),
      env: ["MODEL_SERVER_URL", "MODEL_SERVER_TOKEN"],
      docs: "The painter",
    },
    gpu: {
      kind: hasGpu ? "real" : "none",
      engine: hasGpu ? "EC2" : "",
      env: ["GPU_INSTANCE_ID", "AWS_REGION"],
      docs: "The GPU",
    },
    mail: { ...either(mailer === "smtp", "SMTP", "DATA_DIR/outbox"), env: ["SMTP_URL", "MAIL_FROM"], docs: "Mail" },
    vision: { kind: "none", engine: "", env: [], docs: "Every variable" },
    address: { ...either(isSet("SITE_URL"), "SITE_URL", "localhost"), env: ["SITE_URL"], docs: "TLS" },
    secret: {
      ...either(isSet("AUTH_SECRET"), "AUTH_SECRET", "DATA_DIR/auth-secret"),
      env: ["AUTH_SECRET"],
      docs: "Scaling out",
    },
  };
  return (Object.keys(rows) as PartName[]).map((name) => {
    const { env, ...row } = rows[name];
    return { name, ...row, env: env.map((variable) => ({ name: variable, isSet: isSet(variable) })) };
  });
}

function either(isReal: boolean, real: string, embedded: string): Pick<Part, "kind" | "engine"> {
  return isReal ? { kind: "real", engine: real } : { kind: "embedded", engine: embedded };
}
