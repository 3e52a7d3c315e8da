/** Nobody else's page may embed it. Pictures of public posts and the site's own icons may be, as in link previews. */
export const OWN_PAGES_ONLY = { key: "cross-origin-resource-policy", value: "same-origin" };
export const ANY_PAGE = { key: "cross-origin-resource-policy", value: "cross-origin" };

/** Pages whose address is a secret. */
export const NO_REFERRER = { key: "referrer-policy", value: "no-referrer" };

/** On every answer of the site. Content-Security-Policy is set by whoever knows the scripts of the page. */
export const SECURITY_HEADERS = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "x-frame-options", value: "DENY" },
  { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
  { key: "permissions-policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "cross-origin-opener-policy", value: "same-origin" },
  OWN_PAGES_ONLY,
];
