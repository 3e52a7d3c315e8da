import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { AgentKind } from "@/lib/domains/visits/visit";
import { createRandom, type Random } from "@/lib/painters/crayon/paper/random";
import { PEOPLE, type Person } from "./people";

export type PlannedVisit = {
  hour: Date;
  at: Date;
  visitor: string;
  by: Person | null;
  agent: AgentKind;
  host: string;
  paths: string[];
};
export type VisitPlan = { visits: PlannedVisit[]; signIns: { id: string; at: Date }[] };

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;
const DAYS = 365;
/** Nine hours later it is in Korea, where most people of the demo live. */
const KOREA_MS = 9 * HOUR_MS;
/** How busy the hours of a day are in Korea: the way to work, lunch, and above all the evening. */
const WEEKDAY = [3, 1, 1, 0, 0, 1, 2, 5, 6, 4, 3, 4, 7, 5, 3, 3, 4, 5, 6, 8, 10, 13, 14, 8];
const WEEKEND = [5, 3, 1, 1, 0, 0, 1, 2, 4, 6, 7, 8, 8, 8, 9, 9, 8, 7, 7, 9, 11, 13, 12, 8];
const AGENTS: readonly [AgentKind, number][] = [
  ["phone", 56],
  ["in-app", 15],
  ["desktop", 21],
  ["tablet", 7],
  ["odd", 1],
];
const HOSTS: readonly [string, number][] = [
  ["", 46],
  ["m.search.naver.com", 15],
  ["www.google.com", 11],
  ["search.naver.com", 7],
  ["l.instagram.com", 6],
  ["m.cafe.naver.com", 5],
  ["blog.naver.com", 4],
  ["t.co", 3],
  ["search.daum.net", 2],
  ["www.bing.com", 1],
];
const PAGES: readonly [string, number][] = [
  ["/", 50],
  ["post", 34],
  ["/top/week", 4],
  ["/search", 4],
  ["/tags/[tag]", 4],
  ["/sign-up", 2],
  ["/help", 2],
];
const OWN_PAGES: readonly [string, number][] = [
  ["/me", 40],
  ["/write", 30],
  ["/me/calendar", 12],
  ["/diaries", 10],
  ["/me/gallery", 8],
];

/**
 * Who came in the year before `began`: more each month, on phones first, in the evenings and on Sundays, and in one
 * week a machine that found the site. The same moment gives the same plan.
 * @param posts days that everyone may see, and when they came out
 */
export function planVisits(began: Date, posts: readonly { id: string; at: Date }[]): VisitPlan {
  const random = createRandom(20_261_129);
  const first = Math.floor((began.getTime() - DAYS * DAY_MS) / HOUR_MS) * HOUR_MS;
  const visits = new Map<string, PlannedVisit>();
  const signIns: VisitPlan["signIns"] = [];
  for (let hour = first; hour + HOUR_MS <= began.getTime(); hour += HOUR_MS) {
    const age = (hour - first) / (DAYS * DAY_MS);
    const korean = new Date(hour + KOREA_MS);
    const isFree = [0, 6].includes(korean.getUTCDay());
    const busy = ((isFree ? WEEKEND : WEEKDAY)[korean.getUTCHours()] ?? 0) / 100;
    const out = posts.filter(({ at }) => at.getTime() <= hour);
    const come = (by: Person | null, who: string, agent: AgentKind, host: string) => {
      const visitor = createHash("sha256")
        .update(`${new Date(hour).toISOString().slice(0, 10)} ${who}`)
        .digest("base64url")
        .slice(0, 22);
      const at = new Date(hour + random.int(4) * (HOUR_MS / 4));
      const paths = [...new Set(pathsOf(by !== null, out, random))];
      visits.set(`${hour} ${visitor}`, { hour: new Date(hour), at, visitor, by, agent, host, paths });
      if (by && random.int(9) === 0) {
        const bytes = Uint8Array.from({ length: 16 }, () => random.int(256));
        signIns.push({ id: uuid({ msecs: at.getTime(), random: bytes }), at });
      }
    };
    const guests = atMost((9 + 31 * age) * busy * (isFree ? 1.25 : 1), random);
    for (let n = 0; n < guests; n += 1) come(null, `guest ${random.int(400)}`, one(AGENTS, random), one(HOSTS, random));
    // Who keeps a diary comes back, on the device that they have.
    for (const [index, person] of PEOPLE.entries()) {
      if (random.int(1000) < busy * (150 + 250 * age) * (0.4 + (index % 5) / 4)) {
        come(person, person.email, index % 4 === 3 ? "desktop" : index % 9 === 0 ? "tablet" : "phone", "");
      }
    }
    // The 20th week, at night.
    if (Math.floor((age * DAYS) / 7) === 20 && korean.getUTCHours() < 6) {
      for (let n = 0; n < 6; n += 1) come(null, `machine ${hour} ${n}`, "odd", "");
    }
  }
  return { visits: [...visits.values()], signIns };
}

function pathsOf(isMember: boolean, out: readonly { id: string }[], random: Random): string[] {
  return Array.from({ length: 1 + random.int(3) }, () => {
    const path = one(isMember && random.int(3) > 0 ? OWN_PAGES : PAGES, random);
    if (path !== "post") return path;
    // The newest are read most.
    const post = out[out.length - 1 - Math.min(random.int(12) * random.int(12), out.length - 1)];
    return post ? `/posts/${post.id}` : "/";
  });
}

/** A whole number that is so many on average. */
function atMost(average: number, random: Random): number {
  const whole = Math.floor(average);
  return whole + (random.int(1000) < (average - whole) * 1000 ? 1 : 0);
}

function one<T>(choices: readonly [T, number][], random: Random): T {
  let left = random.int(choices.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  throw new Error("Nothing to choose from");
}
