/** next-auth's own addresses (app/api/auth/[...nextauth]), by hand: they are not made by route(). */

const url = { type: "string", description: "Where a browser would go; its `error` parameter says what went wrong." };
const Url = { type: "object", required: ["url"], properties: { url } };

const answer = (description: string, schema: object) => ({ description, content: { "application/json": { schema } } });

/** The session store or the database is away: the session is as it was, and so is its cookie. */
const AWAY = { 503: { $ref: "#/components/responses/unavailable" } };

const form = (properties: Record<string, object>) => {
  const own = {
    csrfToken: { type: "string", description: "From GET /api/auth/csrf, whose cookie comes along." },
    json: { type: "string", enum: ["true"], description: "Answers JSON in place of a redirect." },
    callbackUrl: { type: "string", description: "Where to go afterwards: a path of this site." },
  };
  const schema = {
    type: "object",
    required: [...Object.keys(properties), "csrfToken", "json"],
    properties: { ...properties, ...own },
  };
  return { required: true, content: { "application/x-www-form-urlencoded": { schema } } };
};

export const AUTH = {
  tag: "Signing in",
  description: "The endpoints of next-auth 4: get a token, send it with email and password, keep the cookie.",
  operations: {
    "GET /api/auth/csrf": {
      operationId: "getCsrfToken",
      summary: "A token that signing in and out need",
      security: [],
      responses: {
        200: answer("The token; its cookie is set", {
          type: "object",
          required: ["csrfToken"],
          properties: { csrfToken: { type: "string" } },
        }),
      },
    },
    "POST /api/auth/callback/credentials": {
      operationId: "signIn",
      summary: "Sign in",
      description:
        "Sets the session cookie, and one that says that this browser was signed in before: strangers' wrong " +
        "passwords don't count against it. An unknown email and a wrong password get the same answer. Without a fitting token " +
        "nobody is signed in: 200 with the address of the sign-in page.",
      security: [],
      requestBody: form({
        email: { type: "string", format: "email", maxLength: 254 },
        password: { type: "string", format: "password", maxLength: 200 },
      }),
      responses: {
        200: answer("Signed in", Url),
        401: answer("Not signed in: `error` is CredentialsSignin, too_many_requests, unavailable or internal", Url),
        413: { $ref: "#/components/responses/too_large" },
        503: { $ref: "#/components/responses/busy" },
      },
    },
    "POST /api/auth/callback/token": {
      operationId: "signInByToken",
      summary: "Sign in with what a passkey got",
      description: "The token of POST /api/passkeys/sign-in, once. All else is as with email and password.",
      security: [],
      requestBody: form({ token: { type: "string" } }),
      responses: {
        200: answer("Signed in", Url),
        401: answer("Not signed in: `error` is CredentialsSignin, unavailable or internal", Url),
        413: { $ref: "#/components/responses/too_large" },
      },
    },
    "POST /api/auth/signin/oidc": {
      operationId: "goToProvider",
      summary: "Go to the OpenID provider",
      description: "Answers the provider's address; what the way back needs is in cookies. 404 where there is none.",
      security: [],
      requestBody: form({}),
      responses: {
        200: answer("Where to go; `error` is OAuthSignin where the provider can't be reached", Url),
        404: { $ref: "#/components/responses/not_found" },
        429: { $ref: "#/components/responses/too_many_requests" },
      },
    },
    "GET /api/auth/callback/oidc": {
      operationId: "comeBack",
      summary: "Come back from the OpenID provider",
      description:
        "Signs in or links the account, and goes on to where the way began. Whatever went wrong is told by a page: " +
        "/sign-in with `provider`, or /me/settings with `linked`.",
      security: [{}, { session: [] }],
      responses: {
        302: { description: "To a page of this site" },
        404: { $ref: "#/components/responses/not_found" },
        429: { $ref: "#/components/responses/too_many_requests" },
      },
    },
    "GET /api/auth/session": {
      operationId: "getSession",
      summary: "Who is signed in",
      security: [{}, { session: [] }],
      responses: {
        200: answer("An empty object for a guest; no `user` once the session has ended", {
          type: "object",
          properties: {
            user: { type: "object", properties: { name: { type: "string" }, email: { type: "string" } } },
            expires: { type: "string", format: "date-time" },
          },
        }),
        ...AWAY,
      },
    },
    "POST /api/auth/signout": {
      operationId: "signOut",
      summary: "Sign out",
      description: "Ends the session on the server too.",
      security: [{ session: [] }],
      requestBody: form({}),
      responses: { 200: answer("Signed out", Url), ...AWAY },
    },
  },
};
