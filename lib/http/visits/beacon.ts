import "server-only";
import { type AgentSigns, agentOf } from "@/lib/domains/visits/agent";
import type { Beacon } from "@/lib/domains/visits/inputs";
import type { Seen } from "@/lib/domains/visits/recorder";
import { siteUrl } from "@/lib/site/env";
import { addressKeyOf } from "../request";
import { seenPage } from "./seen-page";

/** A host name, an address, or nothing. */
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;

/** What a beacon may be counted as, before it is known whose it is; null where it is not to be counted. */
export function seenBy(headers: Headers, { path, from, steered }: Beacon): Omit<Seen, "memberId"> | null {
  // Do Not Track and Global Privacy Control: the page asks the browser, and this the request.
  if (headers.get("dnt") === "1" || headers.get("sec-gpc") === "1") return null;
  const signs: AgentSigns = {
    userAgent: headers.get("user-agent") ?? "",
    brands: headers.get("sec-ch-ua") ?? "",
    acceptLanguage: headers.get("accept-language") ?? "",
    steered,
  };
  const [agent, page] = [agentOf(signs), seenPage(path)];
  if (agent === null || page === null) return null;
  const device = `${signs.userAgent}\n${signs.acceptLanguage}`;
  return { agent, path: page, device, address: addressKeyOf(headers), host: hostOf(from, headers.get("host")) };
}

/** The host that led here; "" for none, for this site itself, and for what is no name of a host. */
function hostOf(from: string, asked: string | null): string {
  const host = from.toLowerCase().replace(/\.$/, "");
  const own = [new URL(siteUrl()).hostname, asked?.replace(/:\d+$/, "").toLowerCase()];
  return HOST.test(host) && !own.includes(host) ? host : "";
}
