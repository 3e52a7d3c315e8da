import "server-only";
import path from "node:path";
import { z } from "zod";
import { StartupError } from "@/lib/engines/db/startup-error";
import { originOf } from "@/lib/shared/origin";

const empty = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());

const Switch = z.stringbool({ truthy: ["true", "1", "yes", "on"], falsy: ["false", "0", "no", "off"] });

/** Spelled as browsers do in `Origin`, however a person wrote it. */
const SiteUrl = z
  .url({ protocol: /^https?$/ })
  .refine((address) => isOriginAlone(address), {
    error: "only scheme, host and port, such as https://diary.example: the site can't live below a path",
  })
  .transform((address) => originOf(address) ?? address);

function isOriginAlone(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search, hash, username, password, href } = new URL(address);
  return pathname === "/" && !search && !hash && !username && !password && !/[?#]$/.test(href);
}

const NOT_SAFE = "an https address: who could change its answers on the way could sign in as anybody";

/** What a provider answers is believed because of where it came from. */
function isSafeIssuer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

/** Everything that can be set from outside; docs/operations.md has the table. */
const Env = z.object({
  DATA_DIR: z.preprocess(empty, z.string().default(".data")),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//)),
  /** Connections of one process. */
  DATABASE_POOL: z.preprocess(empty, z.coerce.number().int().min(2).max(200).default(10)),
  /** One address, or several with commas between them: then it is a Redis Cluster. */
  REDIS_URL: optional(z.string().regex(/^rediss?:\/\//)),
  S3_BUCKET: optional(z.string().min(3)),
  /** A server that speaks S3, addressed by path; without it AWS itself. */
  S3_ENDPOINT: optional(z.url({ protocol: /^https?$/ })),
  /** Where browsers reach the bucket: then they fetch private pictures there, by links that live for a minute. */
  S3_PUBLIC_ENDPOINT: optional(z.url({ protocol: /^https?$/ })),
  AWS_REGION: z.preprocess(empty, z.string().default("ap-northeast-2")),
  /** The instance that the model server runs on, in AWS_REGION: then the site may start and stop it. */
  GPU_INSTANCE_ID: optional(
    z.string().regex(/^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, { error: "the id of an instance: i-0123456789abcdef0" }),
  ),
  /** A server that speaks EC2; without it AWS itself. */
  EC2_ENDPOINT: optional(z.url({ protocol: /^https?$/ })),
  MODEL_SERVER_URL: optional(z.url({ protocol: /^https?$/ })),
  MODEL_SERVER_TOKEN: optional(z.string().min(16)),
  /** What suits the model (model-server/README.md): Stable Diffusion 1.5 as it is, SDXL-Turbo 1 to 4 steps, 0, 512. */
  MODEL_STEPS: z.preprocess(empty, z.coerce.number().int().min(1).max(100).default(25)),
  MODEL_GUIDANCE: z.preprocess(empty, z.coerce.number().min(0).max(30).default(7.5)),
  MODEL_SIZE: z.preprocess(empty, z.coerce.number().int().min(64).max(1024).multipleOf(8).default(512)),
  /** A drawing that says nothing for so long is given up; a slow processor may need more. */
  MODEL_SILENCE_S: z.preprocess(empty, z.coerce.number().int().min(5).max(3600).default(60)),
  /** Without it mails are files in DATA_DIR/outbox. */
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  /** Who writes: "Deep Story <diary@example.com>". Needed with SMTP_URL. */
  MAIL_FROM: optional(
    z.string().regex(/^(?:[^<>"\p{C}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u, {
      error: "an address, or a name and an address: Deep Story <diary@example.com>",
    }),
  ),
  /** Who scrapes /metrics shows it; without it there is no such page. */
  METRICS_TOKEN: optional(z.string().min(16)),
  /** Whether this web process draws too; off where `npm run worker` does. */
  DRAW_IN_WEB: z.preprocess(empty, Switch.default(true)),
  PORT: z.preprocess(empty, z.coerce.number().int().min(1).max(65535).default(3000)),
  SITE_URL: optional(SiteUrl),
  AUTH_SECRET: optional(z.string().min(32)),
  /** An OpenID provider that members may sign in with: all three, or none. */
  OIDC_ISSUER: optional(z.url({ protocol: /^https?$/ }).refine(isSafeIssuer, { error: NOT_SAFE })),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  /** What the button calls it. */
  OIDC_NAME: z.preprocess(empty, z.string().max(40).default("OpenID")),
  // scripts/support/serve/serve.mjs reads it too: it drops what visitors claim before anything else sees it.
  TRUST_PROXY: z.preprocess(empty, Switch.default(false)),
  PAINTER_THREADS: optional(z.coerce.number().int().min(1).max(16)),
  /** Photos whose faces are looked at together; each thread holds some 200 MB. */
  FACE_THREADS: optional(z.coerce.number().int().min(1).max(8)),
  /** Estimates genders in place of this site's own threads: POST /gender_filter (docs/lab.md). */
  GENDER_SERVER_URL: optional(z.url({ protocol: /^https?$/ })),
  PICTURE_SIZE: z.preprocess(empty, z.coerce.number().int().min(256).max(1024).multipleOf(8).default(1024)),
  LOG_LEVEL: z.preprocess(empty, z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info")),
  /** Where `npm run worker` tells its health and metrics; nowhere without it. */
  WORKER_PORT: optional(z.coerce.number().int().min(1).max(65535)),
  WORKER_HOST: z.preprocess(empty, z.string().default("127.0.0.1")),
  /** One line a request; a proxy in front usually writes them already. */
  LOG_REQUESTS: z.preprocess(empty, Switch.default(false)),
  NODE_ENV: z.string().default("production"),
});
export type Env = Readonly<z.infer<typeof Env>>;

let parsed: Env | undefined;

/**
 * The environment, checked once.
 * @throws StartupError naming each variable that can't be used
 */
export function env(): Env {
  if (parsed) return parsed;
  const result = Env.safeParse(process.env);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new StartupError(`These environment variables can't be used: ${wrong.join("; ")}`);
  }
  const provider = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;
  const missing = provider.filter((name) => result.data[name] === undefined);
  if (missing.length > 0 && missing.length < provider.length) {
    throw new StartupError(`An OpenID provider needs all of ${provider.join(", ")}: ${missing.join(", ")} is missing`);
  }
  if (result.data.SMTP_URL && !result.data.MAIL_FROM) {
    throw new StartupError("SMTP_URL needs MAIL_FROM beside it: the address that mails come from.");
  }
  if (result.data.GPU_INSTANCE_ID && !result.data.MODEL_SERVER_URL) {
    throw new StartupError(
      "GPU_INSTANCE_ID needs MODEL_SERVER_URL beside it: who can't ask what it draws doesn't know when to stop it.",
    );
  }
  parsed = { ...result.data, DATA_DIR: path.resolve(result.data.DATA_DIR) };
  return parsed;
}

/** Where the site is reached from outside: an origin as browsers spell it, without a trailing slash. */
export function siteUrl(): string {
  const { SITE_URL, PORT } = env();
  return SITE_URL ?? new URL(`http://localhost:${PORT}`).origin;
}
