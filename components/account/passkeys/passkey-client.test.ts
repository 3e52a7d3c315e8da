import { expect, test, vi } from "vitest";
import { deferred } from "@/tests/support/deferred";
import { signInByPasskey } from "./passkey-client";

const ceremony = vi.hoisted(() => ({
  startAuthentication: vi.fn(),
  browserSupportsWebAuthnAutofill: async () => true,
}));
vi.mock("@simplewebauthn/browser", () => ceremony);

test("a passkey that was taken up while the button is pressed begins one session, not two", async () => {
  const checked = deferred();
  const asked: string[] = [];
  vi.stubGlobal("PublicKeyCredential", class {});
  vi.stubGlobal("location", { origin: "http://site.test" });
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  vi.stubGlobal("localStorage", { setItem: () => {}, getItem: () => null });
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    if (path === "/api/passkeys/sign-in") {
      await checked.promise;
      return Response.json({ token: "t" });
    }
    return Response.json(path.endsWith("csrf") ? { csrfToken: "t" } : { url: "http://site.test/" });
  });
  ceremony.startAuthentication.mockResolvedValue({ id: "a", rawId: "a", response: {} });
  const offered = signInByPasskey("offer");
  await vi.waitFor(() => expect(asked).toContain("/api/passkeys/sign-in"));
  const pressed = signInByPasskey("ask");
  await vi.waitFor(() => expect(asked.filter((path) => path.endsWith("/options"))).toHaveLength(2));
  checked.resolve();
  expect(await Promise.all([offered, pressed])).toEqual([{ ok: true }, { ok: true }]);
  expect(asked.filter((path) => path === "/api/auth/callback/token")).toHaveLength(1);
  expect(ceremony.startAuthentication).toHaveBeenCalledTimes(1);
});
