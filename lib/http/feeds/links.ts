/** Where a page's head says that its readers may follow it: the site's feed, and that of a page with one of its own. */
export function feeds(site: string, own?: { path: string; title: string }) {
  const all = [{ url: "/feed.xml", title: site }];
  if (own) all.unshift({ url: `${own.path}/feed.xml`, title: own.title });
  return { "application/atom+xml": all };
}
