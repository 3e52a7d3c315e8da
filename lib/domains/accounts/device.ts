import type { SessionInfo } from "@/lib/engines/sessions/session-store";
import { hashSecret } from "@/lib/shared/secrets";

/** A session as the member who has it sees it; `id` names it in the API and opens nothing. Times in ISO 8601, UTC. */
export type Device = {
  id: string;
  /** As the browser named itself. */
  userAgent: string;
  /** The same in words; null where it can't be told. */
  device: { browser: string | null; os: string | null };
  createdAt: string;
  lastSeenAt: string;
  /** The session that asks. */
  current: boolean;
};

/** @param currentId the id of the session that asks */
export function asDevice({ handle, userAgent, createdAt, lastSeenAt }: SessionInfo, currentId: string): Device {
  return {
    id: handle,
    userAgent,
    device: deviceWords(userAgent),
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    current: handle === hashSecret(currentId),
  };
}

// Most browsers also name those they want to be taken for: the first that fits counts.
const BROWSERS: [RegExp, string][] = [
  [/KAKAOTALK/i, "KakaoTalk"],
  [/NAVER\(inapp/i, "NAVER"],
  [/Instagram/, "Instagram"],
  [/FBA[NV]\//, "Facebook"],
  [/Whale\//, "Whale"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|Chromium\/|CriOS\//, "Chrome"],
  [/Version\/[\d.]+ .*Safari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/CrOS/, "ChromeOS"],
  [/Windows/, "Windows"],
  // An iPad that asks for desktop pages says this too.
  [/Macintosh|Mac OS X/, "macOS"],
  [/Linux|X11/, "Linux"],
];

/** What a User-Agent header names: enough to tell one's own devices apart, no more. */
export function deviceWords(userAgent: string): Device["device"] {
  const first = (words: [RegExp, string][]) => words.find(([sign]) => sign.test(userAgent))?.[1] ?? null;
  return { browser: first(BROWSERS), os: first(SYSTEMS) };
}
