import type { Post } from "@/lib/domains/posts/post";
import type { Locale } from "@/lib/shared/locale";
import { xmlText } from "@/lib/shared/xml";

type Feed = {
  title: string;
  subtitle?: string;
  /** Addresses below the site: of the page that it follows, and its own. */
  page: string;
  self: string;
  locale: Locale;
  posts: readonly Post[];
  /** What a post without a title is called. */
  untitled: string;
  /** The first words of a post. */
  excerpt(body: string): string;
};

/**
 * Public posts as an Atom feed (RFC 4287), newest first. Atom and not RSS 2.0: a picture comes along as a link whose
 * length need not be known, and an author needs no mail address.
 */
export function atomFeed(site: string, feed: Feed): string {
  const { title, subtitle, page, self, locale, posts } = feed;
  const updated = posts.map(changedAt).sort().at(-1) ?? new Date(0).toISOString();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${xmlText(site + self)}</id>
<title>${xmlText(title)}</title>${subtitle ? `\n<subtitle>${xmlText(subtitle)}</subtitle>` : ""}
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${xmlText(site + self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(site + page)}"/>
<icon>${xmlText(`${site}/icon-180.png`)}</icon>
<generator>Deep Story</generator>
${posts.map((post) => entryOf(site, post, feed)).join("")}</feed>
`;
}

function entryOf(site: string, post: Post, { untitled, excerpt }: Feed): string {
  const address = xmlText(`${site}/posts/${post.id}`);
  const picture = post.cover?.url ? `${site}${post.cover.url}` : null;
  const summary = excerpt(post.body);
  return `<entry>
<id>${address}</id>
<title>${xmlText(post.title || untitled)}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<published>${post.publishedAt ?? ""}</published>
<updated>${changedAt(post)}</updated>
<author><name>${xmlText(post.author.name)}</name></author>
${post.tags.map((tag) => `<category term="${xmlText(tag)}"/>\n`).join("")}${summary && `<summary>${xmlText(summary)}</summary>\n`}${
  picture
    ? `<link rel="enclosure" type="image/webp" href="${xmlText(picture)}" title="${xmlText(post.cover?.alt ?? "")}"/>\n`
    : ""
}</entry>
`;
}

/** ISO times sort as text. */
function changedAt({ publishedAt, editedAt }: Post): string {
  return [publishedAt ?? "", editedAt ?? ""].sort().at(-1) ?? "";
}
