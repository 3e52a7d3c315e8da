import { readFile } from "node:fs/promises";
import path from "node:path";
import { encode } from "next-auth/jwt";
import type { runnerOf } from "./multiply";

/** So many cookies of members, each of a session of its own that was used just now. @param dataDir of the site, running */
export async function memberCookies(
  run: ReturnType<typeof runnerOf>,
  dataDir: string,
  count: number,
): Promise<string[]> {
  await run(`
    INSERT INTO "Session" ("idHash", "memberId", "lastSeenAt", "expiresAt")
    SELECT encode(sha256(convert_to('bench-' || n, 'UTF8')), 'hex'), members.ids[n % array_length(members.ids, 1) + 1],
      now(), now() + interval '20 days'
    FROM generate_series(1, ${count}) n, (SELECT array_agg(id) AS ids FROM "Member") members`);
  const secret = (await readFile(path.join(dataDir, "auth-secret"), "utf8")).trim();
  const cookies: string[] = [];
  for (let n = 1; n <= count; n += 1) {
    cookies.push(`deep-story.session=${await encode({ token: { sid: `bench-${n}` }, secret })}`);
  }
  return cookies;
}
