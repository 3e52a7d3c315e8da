/** Every failure a caller may expect: its HTTP status and an English title (the interface translates the code). */
const CATALOG = {
  invalid_input: { status: 400, title: "The request is not valid" },
  not_signed_in: { status: 401, title: "Sign in first" },
  passkey_refused: { status: 401, title: "This passkey is not accepted" },
  wrong_credentials: { status: 401, title: "Email or password is wrong" },
  forbidden: { status: 403, title: "Not allowed" },
  foreign_origin: { status: 403, title: "The request came from another site" },
  sign_in_again: { status: 403, title: "Sign in anew first" },
  member_suspended: { status: 403, title: "This member is suspended" },
  link_used: { status: 403, title: "This link was used or has expired" },
  sign_up_closed: { status: 403, title: "Nobody can sign up here at the moment" },
  invitation_needed: { status: 403, title: "Signing up here needs an invitation" },
  link_of_another: { status: 403, title: "This link is of another account" },
  face_unknown: { status: 403, title: "This is not the face that is known here" },
  not_found: { status: 404, title: "No such page" },
  post_not_found: { status: 404, title: "No such post" },
  picture_not_found: { status: 404, title: "No such picture" },
  comment_not_found: { status: 404, title: "No such comment" },
  diary_not_found: { status: 404, title: "No such diary" },
  member_not_found: { status: 404, title: "No such member" },
  session_not_found: { status: 404, title: "No such session" },
  passkey_not_found: { status: 404, title: "No such passkey" },
  guard_session_not_found: { status: 404, title: "No such guard session" },
  case_not_found: { status: 404, title: "No such case" },
  hiding_not_found: { status: 404, title: "Nothing of yours is hidden by this name" },
  face_type_not_found: { status: 404, title: "No such game of yours" },
  link_not_found: { status: 404, title: "No such linked account" },
  cell_report_not_found: { status: 404, title: "No such report of cells" },
  cell_image_not_found: { status: 404, title: "No such counted picture" },
  method_not_allowed: { status: 405, title: "This address does not do that" },
  too_slow: { status: 408, title: "The request took too long to arrive" },
  email_taken: { status: 409, title: "This email already has an account" },
  no_password: { status: 409, title: "This account has no password yet" },
  no_passkeys_here: { status: 409, title: "This site's address can't have passkeys" },
  too_many_passkeys: { status: 409, title: "Enough passkeys are there already" },
  last_way_in: { status: 409, title: "This is the last way to sign in" },
  stale_version: { status: 409, title: "Someone saved this post in between" },
  nothing_to_publish: { status: 409, title: "An empty diary can't be published" },
  nothing_to_draw: { status: 409, title: "An empty diary can't be drawn" },
  picture_not_ready: { status: 409, title: "This picture is not drawn yet" },
  picture_not_waiting: { status: 409, title: "This picture does not wait any more" },
  comments_closed: { status: 409, title: "No more comments are taken here" },
  comment_too_old: { status: 409, title: "The time to change this comment is over" },
  is_admin: { status: 409, title: "Take the admin's role from this member first" },
  last_admin: { status: 409, title: "This is the last admin" },
  not_yourself: { status: 409, title: "This can't be done to yourself" },
  diary_not_open: {
    status: 409,
    title: "Nothing can be put into this diary: nobody has come in yet, or one of you left",
  },
  case_changed: { status: 409, title: "Something came to this case in between" },
  already_answered: { status: 409, title: "This was answered already" },
  words_asked: { status: 409, title: "It holds words that this site asks about once more" },
  diary_in_use: { status: 409, title: "Withdraw the invitation, or leave the diary, first" },
  mail_not_dead: { status: 409, title: "This mail was not given up" },
  no_gpu: { status: 409, title: "This site starts and stops no machine" },
  gpu_drawing: { status: 409, title: "A picture is drawn there at this moment" },
  gpu_busy: { status: 409, title: "The machine is being started or stopped right now" },
  gpu_over_budget: { status: 409, title: "The budget of the machine is spent" },
  drawing_off: { status: 409, title: "No pictures are drawn here at the moment" },
  no_such_painter: { status: 409, title: "This site does not have that painter" },
  count_changed: { status: 409, title: "This count was changed in between" },
  too_many_cell_images: { status: 409, title: "Enough pictures are in this report already" },
  too_many_cell_reports: { status: 409, title: "Enough reports are there already" },
  no_face_key: { status: 409, title: "No face is known here that could open it" },
  too_large: { status: 413, title: "The request is too large" },
  wrong_media_type: { status: 415, title: "This format is not taken here" },
  heic_photo: { status: 415, title: "HEIC and AVIF photos are not taken here" },
  diaries_locked: { status: 423, title: "Your secret diaries are locked" },
  too_many_requests: { status: 429, title: "Too many requests, wait a moment" },
  too_many_streams: { status: 429, title: "Enough streams of yours are open already" },
  too_many_invitations: { status: 429, title: "Enough invitations are waiting already" },
  quota_used: { status: 429, title: "All pictures of today are drawn" },
  too_many_pictures: { status: 429, title: "Enough pictures are waiting already" },
  internal: { status: 500, title: "Something went wrong on our side" },
  too_many_cells: { status: 422, title: "There is more on this picture than can be counted" },
  painting_refused: { status: 422, title: "The painter will not draw this" },
  no_face: { status: 422, title: "No face is seen in this photo" },
  several_faces: { status: 422, title: "More than one face is seen in this photo" },
  painter_failed: { status: 500, title: "The painter could not finish the picture" },
  painter_busy: { status: 503, title: "The painter has no hand free" },
  painter_asleep: { status: 503, title: "The painter is waking up" },
  busy: { status: 503, title: "Too much at once, try again in a moment" },
  no_room: { status: 503, title: "There is no room left to keep this, it was not saved" },
  unavailable: { status: 503, title: "A part of the site is away, try again soon" },
} as const;

export type ErrorCode = keyof typeof CATALOG;
export const ERROR_CODES = Object.keys(CATALOG) as ErrorCode[];

/** What is wrong with one field; `path` as in "tags.0", `code` is zod's or ours. */
export type FieldError = { path: string; code: string; message: string };

type Extra = {
  detail?: string;
  fields?: FieldError[];
  retryAfterS?: number;
  /** More members of the problem document (RFC 9457, section 3.2), such as the version that was found. */
  members?: Record<string, unknown>;
  cause?: unknown;
};

/** The bundler gives route handlers and the services they call a copy of this file each: the mark is what both know. */
const MARK = Symbol.for("deep-story.AppError");

/** A failure we expect. Anything else thrown is a bug. `instanceof` holds across bundles. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly [MARK] = true;
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && MARK in value;
  }
  constructor(
    readonly code: ErrorCode,
    readonly extra: Extra = {},
  ) {
    super(extra.detail ?? CATALOG[code].title, { cause: extra.cause });
  }
  get status(): number {
    return CATALOG[this.code].status;
  }
  get title(): string {
    return CATALOG[this.code].title;
  }
}

/** What was asked for; null where `code` says that it is missing. All else still throws. */
export async function orMissing<T>(work: Promise<T>, code: ErrorCode): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code === code) return null;
    throw error;
  }
}
