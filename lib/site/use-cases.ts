import { ACCOUNT_MAY_BE_SENT } from "@/lib/domains/accounts/account-mails";
import { createAccounts } from "@/lib/domains/accounts/accounts";
import { issuerName } from "@/lib/domains/accounts/linked/claims";
import { createLinkedAccounts } from "@/lib/domains/accounts/linked/linked-accounts";
import { createOnce } from "@/lib/domains/accounts/once";
import { createPasskeySignIn } from "@/lib/domains/accounts/passkeys/passkey-sign-in";
import { createPasskeys } from "@/lib/domains/accounts/passkeys/passkeys";
import { createRecovery } from "@/lib/domains/accounts/recovery";
import { createSignIn } from "@/lib/domains/accounts/sign-in";
import { createBlocks } from "@/lib/domains/blocks/blocks";
import { createComments } from "@/lib/domains/comments/comments";
import { addressHasher } from "@/lib/domains/diaries/address";
import { createDiaries } from "@/lib/domains/diaries/diaries";
import { DIARY_MAIL, diaryMayBeSent } from "@/lib/domains/diaries/diary-mail";
import { createExports } from "@/lib/domains/diaries/export";
import { createFarewells } from "@/lib/domains/diaries/farewell";
import { createInvitations } from "@/lib/domains/diaries/invitations";
import { createPages } from "@/lib/domains/diaries/pages";
import type { MailKind, MayBeSent } from "@/lib/domains/mail/mail";
import { createMails } from "@/lib/domains/mail/mails";
import { createNotifications } from "@/lib/domains/notifications/notifications";
import { pictureImages } from "@/lib/domains/pictures/bytes/images";
import { createPictureMoves } from "@/lib/domains/pictures/bytes/move-pictures";
import { createShareCards } from "@/lib/domains/pictures/cards/share-cards";
import { createDownloads } from "@/lib/domains/pictures/gallery/downloads";
import { createGallery } from "@/lib/domains/pictures/gallery/gallery";
import { createPictures } from "@/lib/domains/pictures/pictures";
import { createReadings } from "@/lib/domains/pictures/reading";
import { createDays } from "@/lib/domains/posts/days/days";
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
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { EventBus } from "@/lib/engines/events/event-bus";
import type { RateLimiter } from "@/lib/engines/limits/rate-limiter";
import type { Mailer } from "@/lib/engines/mail/mailer";
import type { SessionStore } from "@/lib/engines/sessions/session-store";
import { tellingSessionStore } from "@/lib/engines/sessions/telling-session-store";
import type { ImageStore } from "@/lib/engines/storage/image-store";
import type { Painter } from "@/lib/painters/painter";
import type { PageTag } from "@/lib/shared/page-tags";

/** What the use cases stand on: open-engines.ts opens the real ones. */
export type UseCaseEngines = {
  prisma: PrismaClient;
  events: EventBus;
  sessions: SessionStore;
  limiter: RateLimiter;
  store: ImageStore;
  mailer: Mailer;
  /** The default first. */
  painters: readonly Painter[];
};

export type UseCaseSettings = {
  /** Pixels, width = height. */
  pictureSize: number;
  /** How old a count of likes, or of comments, in a cached list may be. */
  likeCountsMayAgeMs?: number;
  /** Where browsers reach the site, as they spell it in Origin. */
  siteUrl: string;
  /**
   * The same for all processes: what one of them signs the others believe. It keys the hashes of invited addresses too:
   * with another one, invitations that wait are lost.
   */
  siteSecret: string;
  /** The OpenID provider that members may sign in with. */
  oidcIssuer?: string;
};

/** What the use cases tell those who run them. */
export type UseCaseNews = {
  /** Somebody let go of pictures at rest. */
  imagesForgotten(): void;
  /** Mails were written, and are committed. */
  mailWritten(): void;
  /** A note of a sign-in could not be written; the sign-in holds. */
  unnoted(error: unknown, memberId: string): void;
  /** News of a picture could not be told. */
  untold(error: unknown, pictureId: string | null): void;
};

/**
 * What the site can do, built from its engines and settings alone: nothing is opened, started or read from outside, so
 * a test builds the same site on engines of its own.
 */
export function createUseCases(engines: UseCaseEngines, settings: UseCaseSettings, news: UseCaseNews) {
  const { prisma, events, limiter, store, painters, mailer } = engines;
  const { mailWritten } = news;
  const tellEnded = (who: string) => events.publish({ type: "sessions.ended", who });
  const forgetPages = (tags: readonly PageTag[]) => events.publish({ type: "pages.stale", tags });
  const sessions = tellingSessionStore(engines.sessions, tellEnded);
  const images = pictureImages(prisma, store, news.imagesForgotten);
  const movePictures = createPictureMoves({ prisma, images });
  const farewells = createFarewells({ prisma, events, movePictures, images });
  const accounts = createAccounts({
    prisma,
    endSessions: sessions.removeAllOf,
    tellEnded,
    images,
    diaries: farewells,
    forgetPages,
    mailWritten,
  });
  const recovery = createRecovery({ prisma, limiter, endSessions: sessions.removeAllOf, tellEnded, mailWritten });
  const once = createOnce({ prisma, secret: settings.siteSecret });
  const issuer = settings.oidcIssuer === undefined ? null : issuerName(settings.oidcIssuer);
  const { siteUrl } = settings;
  const noteDevice = (id: string, userAgent: string) =>
    recovery.noteDevice(id, userAgent).catch((error: unknown) => news.unnoted(error, id));
  const likes = createLikes({ prisma, events, forgetPages, countsMayAgeMs: settings.likeCountsMayAgeMs });
  const notifications = createNotifications({ prisma, events });
  const blocks = createBlocks({ prisma, events });
  const hashAddress = addressHasher(settings.siteSecret);
  const invitations = createInvitations({ prisma, events, mail: DIARY_MAIL, mailWritten, hashAddress });
  const downloads = createDownloads({ prisma, store });
  return {
    sessions,
    images,
    accounts,
    recovery,
    noteDevice,
    signIn: createSignIn({
      limiter,
      sessions,
      checkCredentials: accounts.checkCredentials,
      noteDevice,
    }),
    passkeys: createPasskeys({ prisma, sessions, once, siteUrl, issuer }),
    passkeySignIn: createPasskeySignIn({ prisma, once, siteUrl }),
    linkedAccounts: createLinkedAccounts({ prisma, sessions, once, issuer }),
    mails: createMails({ prisma, mailer }),
    /** Asked before a mail of these kinds is sent. */
    mayBeSent: {
      ...ACCOUNT_MAY_BE_SENT,
      ...diaryMayBeSent({ limiter, hashAddress }),
    } satisfies Partial<Record<MailKind, MayBeSent>>,
    readerContext: createReaderContext({
      likedAmong: likes.likedAmong,
      unread: notifications.unread,
      hiddenFrom: blocks.hiddenFrom,
      invitationsFor: invitations.countFor,
    }),
    notifications,
    blocks,
    reports: createReports({ prisma }),
    comments: createComments({ prisma, events, forgetPages, countsMayAgeMs: settings.likeCountsMayAgeMs }),
    posts: createPosts({ prisma, forgetPages, images }),
    sitemap: createSitemap(prisma),
    publishing: createPublishing({
      prisma,
      events,
      forgetPages,
      movePictures,
      wakeCleaner: images.wakeCleaner,
      diaries: createPages({ mail: DIARY_MAIL }),
      mailWritten,
    }),
    diaries: createDiaries({ prisma, events, forMe: invitations.forMe }),
    invitations,
    farewells,
    exports: createExports({ prisma, pictureFile: downloads.file }),
    likes,
    days: createDays({ prisma }),
    profiles: createProfiles({ prisma }),
    avatars: createAvatars({ prisma, images, forgetPages }),
    tops: createTops({ prisma, forgetPages }),
    pictures: createPictures({
      prisma,
      events,
      images,
      painters,
      size: settings.pictureSize,
      onError: news.untold,
    }),
    gallery: createGallery({ prisma, forgetPages, images }),
    shareCards: createShareCards({ prisma, store, images }),
    downloads,
    fromPicture: createFromPicture({ prisma, images }),
    readings: createReadings({ prisma }),
  };
}
