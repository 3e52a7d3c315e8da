import { z } from "zod";
import { IdParam } from "@/lib/shared/id";
import type { Domain } from "../operation";

/** What a link to it may carry; it only makes another address when the card shows something else. */
export const CardQuery = z.object({ v: z.string().max(40).optional() });

/** `{ file }` of a page of the sitemap: the id that it begins with, or "pages". */
export const SitemapFile = z.object({
  file: z.string().regex(/^(?:pages|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.xml$/),
});

const ATOM = { 200: { description: "An Atom feed (RFC 4287)", content: { "application/atom+xml": null } } };
const XML = { 200: { description: "See sitemaps.org", content: { "application/xml": null } } };

export const FEEDS = {
  tag: "Feeds",
  description: "Public posts for programs: feeds, the sitemap, and what a shared link shows.",
  operations: {
    "GET /feed.xml": {
      id: "getFeed",
      summary: "The newest public posts",
      auth: "anyone",
      limited: true,
      answers: ATOM,
    },
    "GET /members/{id}/feed.xml": {
      id: "getAuthorFeed",
      summary: "The newest public posts of one author",
      auth: "anyone",
      limited: true,
      params: IdParam,
      missing: "not_found",
      answers: ATOM,
    },
    "GET /posts/{id}/card.jpg": {
      id: "getShareCard",
      summary: "What a link to a public post shows, 1200x630",
      auth: "anyone",
      limited: true,
      params: IdParam,
      missing: "post_not_found",
      query: CardQuery,
      fields: { v: "Another one when the card shows something else; the newest is answered in any case." },
      answers: {
        200: { description: "The card", content: { "image/jpeg": null }, headers: { ETag: "For If-None-Match" } },
        304: { description: "You have it already" },
      },
      errors: ["busy"],
    },
    "GET /sitemap.xml": {
      id: "getSitemap",
      summary: "Where the pages of the sitemap are",
      auth: "anyone",
      limited: true,
      answers: XML,
    },
    "GET /sitemaps/{file}": {
      id: "getSitemapPage",
      summary: "Up to 5,000 public posts",
      auth: "anyone",
      limited: true,
      params: SitemapFile,
      missing: "not_found",
      answers: XML,
    },
    "GET /robots.txt": {
      id: "getRobots",
      summary: "What programs may look at",
      auth: "anyone",
      answers: { 200: { description: "See RFC 9309", content: { "text/plain": null } } },
    },
  },
} satisfies Domain;
