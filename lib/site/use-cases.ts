import { createAccounts } from "@/lib/domains/accounts/accounts";
import { createSignIn } from "@/lib/domains/accounts/sign-in";
import { createBlocks } from "@/lib/domains/blocks/blocks";
import { createComments } from "@/lib/domains/comments/comments";
import { addressHasher } from "@/lib/domains/diaries/address";
import { createDiaries } from "@/lib/domains/diaries/diaries";
import type { DiaryMail } from "@/lib/domains/diaries/diary-mail";
import { createExports } from "@/lib/domains/diaries/export";
import { createFarewells } from "@/lib/domains/diaries/farewell";
import { createInvitations } from "@/lib/domains/diaries/invitations";
import { createPages } from "@/lib/domains/diaries/pages";
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
  /** The default first. */
  painters: readonly Painter[];
};

export type UseCaseSettings = {
  /** Pixels, width = height. */
  pictureSize: number;
  /** Keys the hashes by which invitations to mail addresses are found: with another one, those that wait are lost. */
  addressSecret: string;
  /** How old a count of likes, or of comments, in a cached list may be. */
  likeCountsMayAgeMs?: number;
};

/** What the use cases tell those who run them. */
export type UseCaseNews = {
  /** Somebody let go of pictures at rest. */
  imagesForgotten(): void;
  /** News of a picture could not be told. */
  untold(error: unknown, pictureId: string | null): void;
};

/** PLACE-HOLDER until lib/domains/mail is here: nothing is mailed. Whoever merges that domain gives its writer instead. */
const NO_MAIL: DiaryMail = { async invitation() {}, async page() {} };

/**
 * What the site can do, built from its engines and settings alone: nothing is opened, started or read from outside, so
 * a test builds the same site on engines of its own.
 */
export function createUseCases(engines: UseCaseEngines, settings: UseCaseSettings, news: UseCaseNews) {
  const { prisma, events, limiter, store, painters } = engines;
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
  });
  const likes = createLikes({ prisma, events, forgetPages, countsMayAgeMs: settings.likeCountsMayAgeMs });
  const notifications = createNotifications({ prisma, events });
  const blocks = createBlocks({ prisma, events });
  const hashAddress = addressHasher(settings.addressSecret);
  const invitations = createInvitations({ prisma, events, mail: NO_MAIL, hashAddress });
  const downloads = createDownloads({ prisma, store });
  return {
    sessions,
    images,
    accounts,
    signIn: createSignIn({ limiter, sessions, checkCredentials: accounts.checkCredentials }),
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
      diaries: createPages({ mail: NO_MAIL }),
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
