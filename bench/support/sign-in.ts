/** Signs in as the site's own form does. @returns the Cookie header of the session */
export async function signIn(url: string, { email, password }: { email: string; password: string }): Promise<string> {
  const csrf = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookiesOf(csrf), origin: url, "x-auth-return-redirect": "1" },
    body: new URLSearchParams({ email, password, csrfToken, json: "true", callbackUrl: "/" }),
  });
  const cookies = cookiesOf(answer);
  if (!cookies.includes("deep-story.session=")) throw new Error(`Signing in failed: ${answer.status}`);
  return cookies;
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
