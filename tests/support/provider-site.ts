import { NextRequest } from "next/server";
import { GET, POST } from "@/app/api/auth/[...nextauth]/route";
import { POST as LINK } from "@/app/api/me/links/route";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import type { lyingProvider } from "@/tests/support/openid";
import { servedSite, sessionCookie } from "@/tests/support/served-site";

export const SITE = "http://localhost:3000";
export const PASSWORD = "long enough 1";
const HASH = hashPassword(PASSWORD);

/** A site with the provider, and a browser that has not been there yet. */
export async function providerSite(provider: Awaited<ReturnType<typeof lyingProvider>>) {
  process.env.NEXTAUTH_URL = SITE;
  const site = await servedSite({}, {}, { oidcIssuer: `${provider.issuer}/` });
  const jar = new Map<string, string>();
  const ask = async (method: "GET" | "POST", address: string, form?: Record<string, string>) => {
    const url = new URL(address, SITE);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const request = new NextRequest(url, {
      method,
      headers: { host: "localhost:3000", cookie },
      ...(form && { body: new URLSearchParams(form) }),
    });
    const params = Promise.resolve({ nextauth: url.pathname.split("/").slice(3) });
    const answer = await (method === "GET" ? GET : POST)(request, { params });
    keep(answer);
    return { status: answer.status, to: answer.headers.get("location"), json: await answer.json().catch(() => null) };
  };
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      if (value) jar.set(name, decodeURIComponent(value));
      else jar.delete(name);
    }
  };
  /** The way there: the provider's address. */
  const leave = async (callbackUrl = "/me"): Promise<string> => {
    const { csrfToken } = (await ask("GET", "/api/auth/csrf")).json;
    return (await ask("POST", "/api/auth/signin/oidc", { csrfToken, callbackUrl, json: "true" })).json.url;
  };
  /** There and back. @returns path and query of the page that it ends on */
  const comeIn = async (callbackUrl?: string, over?: Record<string, string>): Promise<string> => {
    const { to } = await ask("GET", provider.back(await leave(callbackUrl), over));
    return (to ?? "").replace(SITE, "");
  };
  const whose = async () => (await ask("GET", "/api/auth/session")).json.user?.email ?? null;
  const person = async (email: string, over: object = {}) =>
    site.prisma.member.create({ data: { email, name: "먼저", passwordHash: await HASH, ...over } });
  const signedIn = async (id: string) => {
    const [, cookie = ""] = (await sessionCookie(await site.sessions.create(id, { userAgent: "test" }))).split("=");
    jar.set("deep-story.session", cookie);
  };
  const link = async (password?: string) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { host: "localhost:3000", origin: SITE, cookie, "content-type": "application/json" };
    const body = JSON.stringify({ password });
    const answer = await LINK(new NextRequest(`${SITE}/api/me/links`, { method: "POST", headers, body }), {
      params: Promise.resolve({}),
    });
    keep(answer);
    return answer.status;
  };
  return { ...site, jar, ask, leave, comeIn, whose, person, signedIn, link };
}
