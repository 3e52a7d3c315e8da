import path from "node:path";
import { fileURLToPath } from "node:url";

/** What a person may set, with the defaults. Also makes the repository's root the current folder. */
export function environment() {
  process.chdir(fileURLToPath(new URL("../../..", import.meta.url)));
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  // The AWS SDK's reminder that its releases of 2027 will want Node 22 is for us, not for who starts the site.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  process.env.DATA_DIR = path.resolve(process.env.DATA_DIR || ".data");
  return {
    dataDir: process.env.DATA_DIR,
    databaseUrl: process.env.DATABASE_URL || undefined,
    port: process.env.PORT || undefined,
    host: process.env.HOST || undefined,
  };
}
