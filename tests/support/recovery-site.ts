import { NewMember } from "@/lib/domains/accounts/inputs";
import { testSite } from "./site";

export const PASSWORD = "long enough 1";
export const NEXT = "another long one";
const JIWOO = { email: "jiwoo@example.com", password: PASSWORD, name: "지우", locale: "ko" } as const;

/** A site, somebody who has just signed up, and the mailboxes. */
export async function recoverySite() {
  const site = await testSite();
  const join = async (over: object = {}) => {
    const me = await site.accounts.signUp(NewMember.parse({ ...JIWOO, ...over }));
    const sessionId = await site.sessions.create(me.id, { userAgent: "test" });
    const identity = await site.accounts.identify(me.id, sessionId);
    if (!identity) throw new Error("The new member is not identified");
    return { ...me, identity, sessionId };
  };
  const me = await join();
  /** What the mailbox has got since it was last looked into. */
  let seen = 0;
  const newMails = async () => {
    const all = await site.sendMails();
    const fresh = all.slice(seen);
    seen = all.length;
    return fresh;
  };
  const told = async () => (await newMails()).map(({ kind, to }) => `${kind} ${to}`);
  const tokenOf = async (kind: string) => (await newMails()).find((mail) => mail.kind === kind)?.token ?? "none";
  const mayEnter = async (email: string, password: string) =>
    (await site.accounts.checkCredentials(email, password)) !== null;
  const used = { code: "link_used" };
  return { ...site, join, me, newMails, told, tokenOf, mayEnter, used };
}
