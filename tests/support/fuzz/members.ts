import type { Asker } from "./from-document";

export type FuzzMember = Asker;

const PASSWORD = "a long one for all";

/** Signs members up by the API, each with a post of words, a public one and a picture that waits. */
export async function joinSite(url: string, count: number): Promise<FuzzMember[]> {
  const members: FuzzMember[] = [];
  for (let n = 0; n < count; n++) {
    const headers = { "content-type": "application/json", origin: url, "x-forwarded-for": `203.0.113.${n}` };
    const call = async (method: string, path: string, body: object, cookie = "") => {
      const answer = await fetch(url + path, { method, headers: { ...headers, cookie }, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as { id: string };
    };
    const email = `fuzz${n}.${Date.now()}@example.com`;
    const me = await call("POST", "/api/members", { email, password: PASSWORD, name: `Fuzz ${n}` });
    const cookie = await signIn(url, email, headers["x-forwarded-for"]);
    const draft = await call("POST", "/api/posts", { title: "하루", body: "비가 왔다." }, cookie);
    const open = await call("POST", "/api/posts", { body: "A day.", tags: ["x"] }, cookie);
    await call("POST", `/api/posts/${open.id}/publish`, { visibility: "public" }, cookie);
    const picture = await call("POST", `/api/posts/${draft.id}/pictures`, {}, cookie);
    members.push({ cookie, ids: [draft.id, open.id, picture.id, me.id] });
  }
  return members;
}

async function signIn(url: string, email: string, address: string): Promise<string> {
  const cookiesOf = (answer: Response) =>
    answer.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
  const csrf = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { cookie: cookiesOf(csrf), origin: url, "x-forwarded-for": address },
    body: new URLSearchParams({ email, password: PASSWORD, csrfToken, json: "true", callbackUrl: "/" }),
  });
  return cookiesOf(answer);
}
