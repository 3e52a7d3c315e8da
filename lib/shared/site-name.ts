/** What the site is called while nobody has named it. */
export const OWN_NAME = "Deep Story";

/** The picture of a link to the site itself: with the name drawn on it, and without where the site has another. */
export function siteImage(name: string) {
  return { url: name === OWN_NAME ? "/og.png" : "/og-unnamed.png", width: 1200, height: 630 };
}
