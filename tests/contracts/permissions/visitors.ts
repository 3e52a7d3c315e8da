import sharp from "sharp";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { makeLink, tokenOf } from "@/lib/domains/links/link";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { IMAGE_WIDTHS } from "@/lib/domains/pictures/picture";
import { authSecret } from "@/lib/site/secrets";
import type { servedSite } from "@/tests/support/served-site";
import { sessionCookie } from "@/tests/support/served-site";

/** Who may come: nobody who is signed in, somebody else, somebody whom the owner blocked, the owner, an admin. */
export const VISITORS = ["guest", "stranger", "blocked", "owner", "admin", "suspended", "ended"] as const;
export type Visitor = (typeof VISITORS)[number];

/** What nobody but the owner may ever read: of the private post its title, body, tag, comment and its picture's words. */
export const SECRETS = ["비밀제목", "비밀본문", "비밀댓글", "비밀태그", "비밀그림", "secret picture"];

/** What every picture looks like. */
const IMAGE = sharp({ create: { width: 8, height: 8, channels: 3, background: "#ffcc00" } })
  .webp()
  .toBuffer();

/** Everybody's. */
export const PASSWORD = crypto.randomUUID();
/** Made once: it takes its time. */
const HASH = hashPassword(PASSWORD);

type Site = Awaited<ReturnType<typeof servedSite>>;
export type Scene = Awaited<ReturnType<typeof scene>>;

/** An owner with a private and a public post, each with a picture of its own, and all who may come by. */
export async function scene({ prisma, sessions, store }: Site) {
  const tag = crypto.randomUUID();
  const member = async (name: string, over: object = {}) =>
    prisma.member.create({ data: { email: `${name}-${tag}@example.com`, passwordHash: await HASH, name, ...over } });
  const avatar = newImageKey();
  await store.put(imageName(avatar, 96), new Uint8Array(10));
  const owner = await member("owner", { avatarKey: avatar });
  const passkeyOf = { memberId: owner.id, credentialId: tag, publicKey: new Uint8Array(), isSynced: false };
  const passkey = await prisma.passkey.create({ data: { ...passkeyOf, name: "열쇠" } });
  const account = { memberId: owner.id, issuer: "https://elsewhere.example", subject: tag };
  const link = await prisma.linkedAccount.create({ data: account });
  const others = {
    stranger: await member("stranger"),
    blocked: await member("blocked"),
    admin: await member("admin", { role: "admin" }),
    suspended: await member("suspended", { suspendedAt: new Date() }),
    ended: await member("ended"),
  };
  /** Comes by as none of them. */
  const friend = await member("friend");
  await prisma.block.create({ data: { blockerId: owner.id, blockedId: others.blocked.id } });

  const key = async () => {
    const fresh = newImageKey();
    await Promise.all(IMAGE_WIDTHS.map(async (width) => store.put(imageName(fresh, width), await IMAGE)));
    return fresh;
  };
  const post = async (visibility: "private" | "public", words: string) => {
    const published = { visibility, publishedAt: new Date() };
    const text = { title: `${words}제목`, body: `${words}본문`, tags: [`${words}태그`], tagKeys: [`${words}태그`] };
    const { id } = await prisma.post.create({
      data: { authorId: owner.id, day: new Date(), ...text, ...published },
    });
    const drawn = { ownerId: owner.id, postId: id, style: "crayon", seed: 1, status: "done" as const };
    const said = {
      text: `${words}본문`,
      altKo: `${words}그림`,
      altEn: words === "비밀" ? "secret picture" : "a picture",
    };
    const picture = await prisma.picture.create({ data: { ...drawn, ...said, key: await key() } });
    await prisma.post.update({ where: { id }, data: { coverPictureId: picture.id } });
    const say = (authorId: string) => prisma.comment.create({ data: { postId: id, authorId, body: `${words}댓글` } });
    const [theirs, mine] = [await say(friend.id), await say(owner.id)];
    return { id, pictureId: picture.id, key: picture.key ?? "", commentId: theirs.id, ownCommentId: mine.id };
  };

  const cookie = async (memberId: string) => sessionCookie(await sessions.create(memberId, { userAgent: "test" }));
  const cookies: Record<Visitor, string | null> = {
    guest: null,
    owner: await cookie(owner.id),
    stranger: await cookie(others.stranger.id),
    blocked: await cookie(others.blocked.id),
    admin: await cookie(others.admin.id),
    suspended: await cookie(others.suspended.id),
    ended: await cookie(others.ended.id),
  };
  await sessions.removeAllOf(others.ended.id);
  const mailed = async (purpose: "confirm-email" | "password-reset") => {
    const made = { purpose, memberId: owner.id, email: owner.email, lifeS: 3600 };
    return tokenOf(authSecret(), await makeLink(prisma, authSecret(), made));
  };
  return {
    owner: owner.id,
    passkey: passkey.id,
    link: link.id,
    ownerEmail: owner.email,
    confirmToken: await mailed("confirm-email"),
    resetToken: await mailed("password-reset"),
    avatar,
    stranger: others.stranger.id,
    secret: await post("private", "비밀"),
    open: await post("public", "열린"),
    cookies,
  };
}
