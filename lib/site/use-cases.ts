import { ACCOUNT_MAY_BE_SENT } from "@/lib/domains/accounts/account-mails";
import { createAccounts } from "@/lib/domains/accounts/accounts";
import { createAsksAbout } from "@/lib/domains/accounts/asks-about";
import { issuerName } from "@/lib/domains/accounts/linked/claims";
import { createLinkedAccounts } from "@/lib/domains/accounts/linked/linked-accounts";
import { createOnce } from "@/lib/domains/accounts/once";
import { createPasskeySignIn } from "@/lib/domains/accounts/passkeys/passkey-sign-in";
import { createPasskeys } from "@/lib/domains/accounts/passkeys/passkeys";
import { createRecovery } from "@/lib/domains/accounts/recovery";
import { createSignIn } from "@/lib/domains/accounts/sign-in";
import { requireProof } from "@/lib/domains/accounts/ways-in";
import { createAskedWords } from "@/lib/domains/asked-words/asked-words";
import { createBlocks } from "@/lib/domains/blocks/blocks";
import { createComments } from "@/lib/domains/comments/comments";
import { addressHasher, createQuietTokens } from "@/lib/domains/diaries/address";
import { createAskedFriend } from "@/lib/domains/diaries/asked-friend";
import { createDiaries } from "@/lib/domains/diaries/diaries";
import { DIARY_MAIL, diaryMayBeSent } from "@/lib/domains/diaries/diary-mail";
import { createExports } from "@/lib/domains/diaries/export";
import { createFarewells } from "@/lib/domains/diaries/farewell";
import { createInvitations } from "@/lib/domains/diaries/invitations";
import { createPages } from "@/lib/domains/diaries/pages";
import { createQuietAddresses } from "@/lib/domains/diaries/quiet";
import { GPU_PAINTER } from "@/lib/domains/gpu/gpu";
import { createGuardSessions } from "@/lib/domains/guard/guard-sessions";
import type { MailKind, MayBeSent } from "@/lib/domains/mail/mail";
import { createMails } from "@/lib/domains/mail/mails";
import { createSuspensions } from "@/lib/domains/moderation/suspensions";
import { createNotifications } from "@/lib/domains/notifications/notifications";
import { pictureImages } from "@/lib/domains/pictures/bytes/images";
import { createPictureMoves } from "@/lib/domains/pictures/bytes/move-pictures";
import { createShareCards } from "@/lib/domains/pictures/cards/share-cards";
import { createDownloads } from "@/lib/domains/pictures/gallery/downloads";
import { createGallery } from "@/lib/domains/pictures/gallery/gallery";
import { createPictures } from "@/lib/domains/pictures/pictures";
import { createReadings } from "@/lib/domains/pictures/reading";
import { createDays } from "@/lib/domains/posts/days/days";
import { createEdits } from "@/lib/domains/posts/edits/edits";
import { createFromPicture } from "@/lib/domains/posts/from-picture";
import { createLikes } from "@/lib/domains/posts/likes";
import { createPosts } from "@/lib/domains/posts/posts";
import { createPublishing } from "@/lib/domains/posts/publishing";
import { createSitemap } from "@/lib/domains/posts/sitemap";
import { createTops } from "@/lib/domains/posts/tops";
import { createAvatars } from "@/lib/domains/profiles/avatars";
import { createProfiles } from "@/lib/domains/profiles/profiles";
import { createReaderContext } from "@/lib/domains/reader/reader-context";
import { createReports } from "@/lib/domains/reports/reports";
import { createAdmission } from "@/lib/domains/settings/admission";
import { nameIn } from "@/lib/domains/settings/setting";
import { createSettings, readSettings } from "@/lib/domains/settings/settings";
import { createSignUpLinks } from "@/lib/domains/settings/sign-up-links";
import { createVisits } from "@/lib/domains/visits/visits";
import { tellingSessionStore } from "@/lib/engines/sessions/telling-session-store";
import type { Locale } from "@/lib/shared/locale";
import type { PageTag } from "@/lib/shared/page-tags";
import { createDesk, DESK_MAY_BE_SENT } from "./desk";
import { createLab } from "./lab";
import type { UseCaseEngines, UseCaseNews, UseCaseSettings } from "./use-case-needs";

/**
 * What the site can do, built from its engines and settings alone: nothing is opened, started or read from outside, so
 * a test builds the same site on engines of its own.
 */
export function createUseCases(engines: UseCaseEngines, settings: UseCaseSettings, news: UseCaseNews) {
  const { prisma, events, limiter, store, painters, mailer } = engines;
  const { mailWritten } = news;
  const tellEnded = (who: string) => events.publish({ type: "sessions.ended", who });
  const forgetPages = (tags: readonly PageTag[]) => events.publish({ type: "pages.stale", tags });
  const visits = createVisits({
    prisma,
    countSeen: engines.sessions.countSeen,
    onLost: news.visitsLost,
    onError: news.visitsWait,
    now: settings.now,
  });
  const sessions = { ...tellingSessionStore(engines.sessions, tellEnded), begun: visits.signedIn };
  const images = pictureImages(prisma, store, news.imagesForgotten);
  const movePictures = createPictureMoves({ prisma, images });
  const siteSettings = createSettings({ prisma, events, forgetPages });
  const hashAddress = addressHasher(settings.siteSecret);
  const isAskedFriend = createAskedFriend({ siteSecret: settings.siteSecret, hashAddress });
  const admit = createAdmission({ isAskedFriend });
  const farewells = createFarewells({ prisma, events, movePictures, images });
  const { removeAllOf: endSessions } = sessions;
  const wakeQueue = (ownerId: string) => events.publish({ type: "picture.queued", ownerId });
  const suspensions = createSuspensions({ prisma, endSessions, tellEnded, forgetPages, wakeQueue, mailWritten });
  const { liftIfOver } = suspensions;
  const accounts = createAccounts({
    prisma,
    endSessions,
    tellEnded,
    liftIfOver,
    images,
    diaries: farewells,
    forgetPages,
    mailWritten,
    admit,
  });
  const recovery = createRecovery({ prisma, limiter, endSessions, tellEnded, mailWritten });
  const once = createOnce({ prisma, secret: settings.siteSecret });
  const issuer = settings.oidcIssuer === undefined ? null : issuerName(settings.oidcIssuer);
  const { siteUrl } = settings;
  const noteDevice = (id: string, userAgent: string) =>
    recovery.noteDevice(id, userAgent).catch((error: unknown) => news.unnoted(error, id));
  const likes = createLikes({ prisma, events, forgetPages, countsMayAgeMs: settings.likeCountsMayAgeMs });
  const notifications = createNotifications({ prisma, events });
  const blocks = createBlocks({ prisma, events });
  const quietTokens = createQuietTokens(settings.siteSecret);
  const invitations = createInvitations({ prisma, events, mail: DIARY_MAIL, mailWritten, hashAddress });
  const pages = createPages({ mail: DIARY_MAIL });
  const downloads = createDownloads({ prisma, images });
  const siteName = async (locale: Locale) => nameIn((await siteSettings.shown()).name, locale);
  const askedWords = createAskedWords({ prisma });
  const edits = createEdits({ prisma, events, forgetPages, diaries: pages, askWords: askedWords.ask });
  const { now } = settings;
  const desk = createDesk({ ...engines, sessions, images, movePictures, tellEnded, forgetPages, mailWritten, now });
  const pictures = createPictures({
    prisma,
    events,
    images,
    painters,
    size: settings.pictureSize,
    limitOf: async (tx, role) => (await readSettings(tx)).quota[role],
    told: desk.gpu.told,
    onError: news.untold,
  });
  /** Nobody's save waits for it. */
  const writing = (authorId: string, painter = painters[0]?.name) => {
    if (painter !== GPU_PAINTER) return;
    desk.gpu.wrote(() => pictures.mayAsk(authorId, painter)).catch(news.unwoken);
  };
  return {
    sessions,
    images,
    accounts,
    asksAbout: createAsksAbout({ prisma }),
    recovery,
    noteDevice,
    signIn: createSignIn({
      limiter,
      sessions,
      checkCredentials: accounts.checkCredentials,
      noteDevice,
    }),
    passkeys: createPasskeys({ prisma, sessions, once, siteUrl, issuer, siteName }),
    passkeySignIn: createPasskeySignIn({ prisma, once, siteUrl, liftIfOver }),
    linkedAccounts: createLinkedAccounts({ prisma, sessions, once, issuer, admit, liftIfOver }),
    mails: createMails({ prisma, mailer, mailWritten }),
    suspensions,
    ...desk,
    ...createLab({
      ...engines,
      images,
      siteSecret: settings.siteSecret,
      requireProof: (member, password) => requireProof({ prisma, sessions }, member, password),
    }),
    /** Asked before a mail of these kinds is sent. */
    mayBeSent: {
      ...ACCOUNT_MAY_BE_SENT,
      ...diaryMayBeSent({ limiter, hashAddress, quietTokens }),
      ...DESK_MAY_BE_SENT,
    } satisfies Partial<Record<MailKind, MayBeSent>>,
    readerContext: createReaderContext({
      likedAmong: likes.likedAmong,
      waitingAmong: edits.waitingAmong,
      unread: notifications.unread,
      hiddenFrom: blocks.hiddenFrom,
      invitationsFor: invitations.countFor,
    }),
    notifications,
    blocks,
    reports: createReports({ prisma }),
    askedWords,
    comments: createComments({
      prisma,
      events,
      forgetPages,
      askWords: askedWords.ask,
      countsMayAgeMs: settings.likeCountsMayAgeMs,
    }),
    posts: createPosts({ prisma, forgetPages, images, writing }),
    edits,
    sitemap: createSitemap(prisma),
    publishing: createPublishing({
      prisma,
      events,
      forgetPages,
      movePictures,
      wakeCleaner: images.wakeCleaner,
      diaries: pages,
      askWords: askedWords.ask,
      mailWritten,
    }),
    diaries: createDiaries({ prisma, events, forMe: invitations.forMe }),
    invitations,
    quietAddresses: createQuietAddresses({ prisma, tokens: quietTokens }),
    farewells,
    exports: createExports({ prisma, pictureFile: downloads.file }),
    likes,
    days: createDays({ prisma }),
    profiles: createProfiles({ prisma }),
    avatars: createAvatars({ prisma, images, forgetPages }),
    tops: createTops({ prisma, forgetPages }),
    pictures,
    gallery: createGallery({ prisma, forgetPages, images }),
    shareCards: createShareCards({ prisma, images, siteName }),
    downloads,
    fromPicture: createFromPicture({ prisma, images }),
    readings: createReadings({ prisma }),
    settings: siteSettings,
    /** What the site is called in a language. */
    siteName,
    guardSessions: createGuardSessions({ prisma }),
    signUpLinks: createSignUpLinks({ prisma, siteSecret: settings.siteSecret, siteUrl }),
    visits,
  };
}
