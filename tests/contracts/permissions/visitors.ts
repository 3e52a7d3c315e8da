import sharp from "sharp";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { createQuietTokens } from "@/lib/domains/diaries/address";
import { makeLink, tokenOf } from "@/lib/domains/links/link";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { IMAGE_WIDTHS } from "@/lib/domains/pictures/picture";
import { fromDay, today } from "@/lib/shared/day";
import { DEFAULT_TIME_ZONE } from "@/lib/shared/time-zone";
import { authSecret } from "@/lib/site/secrets";
import type { servedSite } from "@/tests/support/served-site";
import { sessionCookie } from "@/tests/support/served-site";
import { TEST_SECRET } from "@/tests/support/site";

/**
 * Who may come: nobody who is signed in, somebody else, somebody whom the owner blocked, the owner, who shares a secret
 * diary with them, who shared one that is closed, whom they ask into one, an admin.
 */
export const VISITORS = [
  "guest",
  "stranger",
  "blocked",
  "owner",
  "friend",
  "former",
  "invited",
  "admin",
  "suspended",
  "ended",
] as const;
export type Visitor = (typeof VISITORS)[number];

/** What nobody but the owner may ever read: their counted cells, and of the private post its title, body, tag, comment and its picture's words. */
export const SECRETS = ["비밀세포", "비밀제목", "비밀본문", "비밀댓글", "비밀태그", "비밀그림", "secret picture"];

/** What the two of a secret diary alone may read, by who the other one is beside the owner. */
export const SHARED = {
  friend: ["둘만제목", "둘만본문", "둘만댓글", "둘만태그", "둘만그림", "둘만의 일기장"],
  former: ["옛날제목", "옛날본문", "옛날댓글", "옛날태그", "옛날그림", "옛날의 일기장"],
} as const;

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

/** An owner with a private post, a public one and two in secret diaries, each with a picture of its own, and all who may come by. */
export async function scene({ prisma, sessions, store }: Site) {
  const tag = crypto.randomUUID();
  const member = async (name: string, over: object = {}) =>
    prisma.member.create({ data: { email: `${name}-${tag}@example.com`, passwordHash: await HASH, name, ...over } });
  const avatar = newImageKey();
  await store.put(imageName(avatar, 96), new Uint8Array(10));
  const owner = await member("owner", { avatarKey: avatar });
  const passkeyOf = { memberId: owner.id, credentialId: tag, publicKey: new Uint8Array(), isSynced: false };
  const passkey = await prisma.passkey.create({ data: { ...passkeyOf, name: "열쇠" } });
  const game = { memberId: owner.id, type: "sun", mbti: "INFP", birthDate: fromDay("1990-01-01") } as const;
  const faceType = await prisma.faceTypeResult.create({ data: game });
  const account = { memberId: owner.id, issuer: "https://elsewhere.example", subject: tag };
  const link = await prisma.linkedAccount.create({ data: account });
  const sat = { memberId: owner.id, day: new Date("2026-11-01"), startedAt: new Date("2026-11-01T01:00:00Z") };
  const sums = { watchedS: 60, downS: 1, nearS: 2, tiltS: 3, eyesS: 50, blinks: 9 };
  const guardSession = await prisma.guardSession.create({ data: { ...sat, ...sums } });
  const others = {
    stranger: await member("stranger"),
    blocked: await member("blocked"),
    friend: await member("friend"),
    former: await member("former"),
    invited: await member("invited"),
    admin: await member("admin", { role: "admin" }),
    suspended: await member("suspended", { suspendedAt: new Date() }),
    ended: await member("ended"),
  };
  /** Comes by as none of them. */
  const passer = await member("passer");
  await prisma.block.create({ data: { blockerId: owner.id, blockedId: others.blocked.id } });

  const key = async () => {
    const fresh = newImageKey();
    await Promise.all(IMAGE_WIDTHS.map(async (width) => store.put(imageName(fresh, width), await IMAGE)));
    return fresh;
  };
  const diary = async (other: string, name: string, state: "open" | "closed") => {
    const members = [owner.id, other].map((memberId, at) => ({ memberId, seat: at + 1 }));
    return (await prisma.diary.create({ data: { name, rule: "open", state, members: { create: members } } })).id;
  };
  const diaries = {
    pair: await diary(others.friend.id, "둘만의 일기장", "open"),
    past: await diary(others.former.id, "옛날의 일기장", "closed"),
  };
  const invitation = {
    inviterId: owner.id,
    invitedMemberId: others.invited.id,
    expiresAt: new Date(Date.now() + 60_000),
  };
  const waiting = await prisma.diary.create({
    data: {
      name: "기다리는 일기장",
      rule: "open",
      members: { create: { memberId: owner.id, seat: 1 } },
      invitation: { create: invitation },
    },
  });
  const post = async (visibility: "private" | "public" | "diary", words: string, diaryId?: string, other = passer) => {
    const published = { visibility, diaryId, publishedAt: new Date() };
    const text = { title: `${words}제목`, body: `${words}본문`, tags: [`${words}태그`], tagKeys: [`${words}태그`] };
    const { id } = await prisma.post.create({
      // Their today: a past day would be one to come upon again.
      data: { authorId: owner.id, day: fromDay(today(DEFAULT_TIME_ZONE)), ...text, ...published },
    });
    const drawn = { ownerId: owner.id, postId: id, style: "crayon", seed: 1, status: "done" as const };
    const said = {
      text: `${words}본문`,
      altKo: `${words}그림`,
      altEn: words === "비밀" ? "secret picture" : "a picture",
    };
    const picture = await prisma.picture.create({ data: { ...drawn, ...said, key: await key() } });
    await prisma.post.update({ where: { id }, data: { coverPictureId: picture.id } });
    const say = (authorId: string) =>
      prisma.comment.create({ data: { postId: id, authorId, diaryId, body: `${words}댓글` } });
    const [theirs, mine] = [await say(other.id), await say(owner.id)];
    return { id, pictureId: picture.id, key: picture.key ?? "", commentId: theirs.id, ownCommentId: mine.id };
  };

  const cookie = async (memberId: string) => sessionCookie(await sessions.create(memberId, { userAgent: "test" }));
  const cookies: Record<Visitor, string | null> = {
    guest: null,
    owner: await cookie(owner.id),
    stranger: await cookie(others.stranger.id),
    blocked: await cookie(others.blocked.id),
    friend: await cookie(others.friend.id),
    former: await cookie(others.former.id),
    invited: await cookie(others.invited.id),
    admin: await cookie(others.admin.id),
    suspended: await cookie(others.suspended.id),
    ended: await cookie(others.ended.id),
  };
  await sessions.removeAllOf(others.ended.id);
  const mailed = async (purpose: "confirm-email" | "password-reset") => {
    const made = { purpose, memberId: owner.id, email: owner.email, lifeS: 3600 };
    return tokenOf(authSecret(), await makeLink(prisma, authSecret(), made));
  };
  const counted = await key();
  await store.put(imageName(counted, 1400), await IMAGE);
  const { id: reportId } = await prisma.cellReport.create({ data: { memberId: owner.id, name: "비밀세포" } });
  const size = { width: 8, height: 8, leastSize: 10, live: 1, dead: 0 };
  const cells = { settings: { leastSize: null, threshold: null, region: null }, cells: [[4, 4, 12, 1]] };
  const ofReport = { reportId, position: 1, name: "비밀세포.png", countedKey: counted };
  const { id: imageId } = await prisma.cellImage.create({ data: { ...ofReport, ...size, ...cells } });
  return {
    owner: owner.id,
    cells: { reportId, imageId },
    passkey: passkey.id,
    faceType: faceType.id,
    link: link.id,
    guardSession: guardSession.id,
    ownerEmail: owner.email,
    quietToken: createQuietTokens(TEST_SECRET).of(owner.email),
    confirmToken: await mailed("confirm-email"),
    resetToken: await mailed("password-reset"),
    avatar,
    stranger: others.stranger.id,
    secret: await post("private", "비밀"),
    open: await post("public", "열린"),
    shared: await post("diary", "둘만", diaries.pair, others.friend),
    bygone: await post("diary", "옛날", diaries.past, others.former),
    diaries: { ...diaries, waiting: waiting.id },
    cookies,
  };
}
