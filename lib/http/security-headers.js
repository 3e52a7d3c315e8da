/** Nobody else's page may embed it. Pictures of public posts and the site's own icons may be, as in link previews. */
export const OWN_PAGES_ONLY = { key: "cross-origin-resource-policy", value: "same-origin" };
export const ANY_PAGE = { key: "cross-origin-resource-policy", value: "cross-origin" };

/** Pages whose address is a secret. */
export const NO_REFERRER = { key: "referrer-policy", value: "no-referrer" };

const POLICY = "permissions-policy";
/** Rooms with a pair of eyes: the lab, and where a diary is written or opened. */
const CAMERA_ROOMS = ["lab", "write", "diaries"];

/** For their pages, as Next writes addresses: with the language or without. */
export const CAMERA_PAGES = `/:room((?:(?:ko|en)/)?(?:${CAMERA_ROOMS.join("|")}))/:rest*`;
export const OWN_CAMERA = { key: POLICY, value: "camera=(self), microphone=(), geolocation=(), payment=()" };
const IS_CAMERA_PAGE = new RegExp(`^/(?:(?:ko|en)/)?(?:${CAMERA_ROOMS.join("|")})(?:[/?]|$)`);

/** On every answer of the site. Content-Security-Policy is set by whoever knows the scripts of the page. */
export const SECURITY_HEADERS = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "x-frame-options", value: "DENY" },
  { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
  { key: POLICY, value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "cross-origin-opener-policy", value: "same-origin" },
  OWN_PAGES_ONLY,
];

/**
 * The same for one page. A browser asks for the camera's sake what came with the page itself: who walks there by a link
 * inside the site keeps what the first page said (components/lab/camera/refusal.ts).
 *
 * @param {string} address path, with or without its language
 */
export const headersOfPage = (address) =>
  IS_CAMERA_PAGE.test(address)
    ? SECURITY_HEADERS.map((header) => (header.key === POLICY ? OWN_CAMERA : header))
    : SECURITY_HEADERS;
