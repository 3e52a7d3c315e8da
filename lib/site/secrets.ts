import "server-only";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "@/lib/shared/make-folder.js";
import { newSecret } from "@/lib/shared/secrets";
import { env } from "@/lib/site/env";

let secret: string | undefined;

/** Signs and encrypts session cookies: AUTH_SECRET, or made once and kept in `.data/auth-secret` (mode 600). */
export function authSecret(): string {
  secret ??= env().AUTH_SECRET ?? keptSecret(path.join(env().DATA_DIR, "auth-secret"));
  return secret;
}

function keptSecret(file: string): string {
  makeFolder(path.dirname(file));
  try {
    const made = newSecret();
    writeFileSync(file, made, { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return readFileSync(file, "utf8").trim();
  }
}
