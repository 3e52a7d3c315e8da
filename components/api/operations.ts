import type { z } from "zod";
import type { Reading, WordChoice } from "@/components/pictures/understood/reading";
import type { Me } from "@/lib/domains/accounts/account";
import type { Device } from "@/lib/domains/accounts/device";
import type { Erasure, Forgotten, MemberPatch, NewAddress, NewMember, NewSecret } from "@/lib/domains/accounts/inputs";
import type { LinkedAccount } from "@/lib/domains/accounts/linked/linked-account";
import type { Looks } from "@/lib/domains/accounts/looks-input";
import type { NewPasskey, PasskeyAnswer, PasskeyPatch, Proof } from "@/lib/domains/accounts/passkeys/inputs";
import type { Passkey } from "@/lib/domains/accounts/passkeys/passkey";
import type { AskedWords } from "@/lib/domains/asked-words/asked-word";
import type { NewAskedWords } from "@/lib/domains/asked-words/inputs";
import type { AuditEntry } from "@/lib/domains/audit/audit-entry";
import type { AuditQuery } from "@/lib/domains/audit/inputs";
import type { Block } from "@/lib/domains/blocks/block";
import type { CellReport, CellReportSummary, CountedPicture } from "@/lib/domains/cells/cell";
import type { CellReportPatch, CountPatch, NewCellReport } from "@/lib/domains/cells/inputs";
import type { Comment, CommentsState } from "@/lib/domains/comments/comment";
import type { CommentPatch, CommentsClosed, NewComment } from "@/lib/domains/comments/inputs";
import type { Diary, MyDiaries } from "@/lib/domains/diaries/diary";
import type { DiaryPatch, Leave, NewDiary, WishedRule } from "@/lib/domains/diaries/inputs";
import type { FaceKeyEvent, FaceKeyState } from "@/lib/domains/face-keys/face-key";
import type { FaceKeyProof } from "@/lib/domains/face-keys/inputs";
import type { KeptFaceType } from "@/lib/domains/face-types/face-type";
import type { NewFaceType } from "@/lib/domains/face-types/inputs";
import type {
  GpuEvent,
  GpuEventsQuery,
  GpuOverride,
  GpuPanel,
  GpuPolicy,
  GpuPolicyPatch,
  GpuStop,
} from "@/lib/domains/gpu/gpu";
import type { GuardSession } from "@/lib/domains/guard/guard-session";
import type { NewGuardSession } from "@/lib/domains/guard/inputs";
import type { MailsQuery } from "@/lib/domains/mail/inputs";
import type { MailSummary } from "@/lib/domains/mail/mail";
import type { MemberChange, MembersQuery } from "@/lib/domains/moderation/inputs";
import type { MemberAtDesk, OneMemberAtDesk } from "@/lib/domains/moderation/member-at-desk";
import type { ReadNews } from "@/lib/domains/notifications/inputs";
import type { News, Unread } from "@/lib/domains/notifications/notification";
import type {
  GalleryQuery,
  NewPicture,
  PicturePatch,
  PromptQuery,
  ReadingQuery,
  RemoveMany,
  RemoveQuery,
  WordsQuery,
} from "@/lib/domains/pictures/inputs";
import type { MyPicture, OfferedPainter, Picture, Quota } from "@/lib/domains/pictures/picture";
import type {
  Cover,
  DiscardQuery,
  FeedQuery,
  GoUp,
  MyPostsQuery,
  NewFromPicture,
  PostPatch,
  Publish,
} from "@/lib/domains/posts/inputs";
import type { Liker, LikeState, OwnPost, Post } from "@/lib/domains/posts/post";
import type { AvatarChoice } from "@/lib/domains/profiles/inputs";
import type { ContextQuery } from "@/lib/domains/reader/inputs";
import type { ReaderContext } from "@/lib/domains/reader/reader";
import type { MyHiding } from "@/lib/domains/reports/hidings/hiding";
import type { HidingAnswer, Moderation } from "@/lib/domains/reports/hidings/inputs";
import type { CasePatch, CasesQuery, HandedComment, HandedOver, NewReport } from "@/lib/domains/reports/inputs";
import type { CaseSummary, OpenCases, OpenedCase } from "@/lib/domains/reports/report";
import type { NewSignUpLink, SettingsPatch } from "@/lib/domains/settings/inputs";
import type { Setup, TestResult } from "@/lib/domains/settings/part";
import type { ShownBanner, SiteSettings } from "@/lib/domains/settings/setting";
import type { SignUpLink } from "@/lib/domains/settings/sign-up-links";
import type { DropKind, HourQuery, StatsQuery } from "@/lib/domains/visits/inputs";
import type { Dashboard, HourChart } from "@/lib/domains/visits/visit";
import type { Page, PageQuery } from "@/lib/shared/page";

/** What a caller sends of a schema: nothing is written into it, and what an address holds may be a number. */
export type Sent<T> = unknown extends T
  ? string | number
  : T extends readonly (infer Item)[]
    ? readonly Sent<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Sent<T[Key]> }
      : T;
type In<Schema extends z.ZodType> = Sent<z.input<Schema>>;

/** What the browser is asked for; only its own WebAuthn reads it. */
export type PasskeyOptions = { challenge: string; [name: string]: unknown };

/**
 * The operations that components ask for, by their keys in the OpenAPI document: what goes in, by the schemas that the
 * routes parse with, and what comes out. Types alone: neither zod nor a schema travels to a browser. A test holds this
 * list to the document (lib/http/openapi/client-types.test.ts).
 */
export type Operations = {
  "POST /api/members": { body: In<typeof NewMember>; answer: Me };
  "PATCH /api/me": { body: In<typeof MemberPatch>; answer: Me };
  "DELETE /api/me": { body: In<typeof Erasure>; answer: null };
  "POST /api/me/verify-email": { answer: null };
  "POST /api/me/email": { body: In<typeof NewAddress>; answer: null };
  "POST /api/confirm/{token}": { answer: null };
  "POST /api/no-invitations/{token}": { answer: null };
  "POST /api/password-reset": { body: In<typeof Forgotten>; answer: null };
  "POST /api/password-reset/{token}": { body: In<typeof NewSecret>; answer: null };
  "PUT /api/me/looks": { body: In<typeof Looks>; answer: Looks };
  "PUT /api/me/avatar": { body: In<typeof AvatarChoice>; answer: { avatar: string } };
  "DELETE /api/me/avatar": { answer: null };
  "GET /api/me/context": { query: In<typeof ContextQuery>; answer: ReaderContext };
  "GET /api/me/posts": { query: In<typeof MyPostsQuery>; answer: Page<OwnPost> };
  "GET /api/me/likes": { query: In<typeof PageQuery>; answer: Page<Post> };
  "GET /api/me/sessions": { answer: Page<Device> };
  "DELETE /api/me/sessions": { answer: null };
  "DELETE /api/me/sessions/{id}": { answer: null };
  "GET /api/me/passkeys": { answer: Page<Passkey> };
  "POST /api/me/passkeys/options": { body: In<typeof Proof>; answer: PasskeyOptions };
  "POST /api/me/passkeys": { body: In<typeof NewPasskey>; answer: Passkey };
  "PATCH /api/me/passkeys/{id}": { body: In<typeof PasskeyPatch>; answer: Passkey };
  "DELETE /api/me/passkeys/{id}": { answer: null };
  "POST /api/passkeys/sign-in/options": { answer: PasskeyOptions };
  "POST /api/passkeys/sign-in": { body: In<typeof PasskeyAnswer>; answer: { token: string } };
  "GET /api/me/links": { answer: Page<LinkedAccount> };
  "POST /api/me/links": { body: In<typeof Proof>; answer: null };
  "DELETE /api/me/links/{id}": { answer: null };

  "GET /api/vision/face-types": { answer: Page<KeptFaceType> };
  "POST /api/vision/face-types": { body: In<typeof NewFaceType>; answer: KeptFaceType };
  "DELETE /api/vision/face-types/{id}": { answer: null };

  "GET /api/posts": { query: In<typeof FeedQuery>; answer: Page<Post> };
  "GET /api/posts/{id}": { answer: Post };
  "PATCH /api/posts/{id}": { body: In<typeof PostPatch>; answer: OwnPost };
  "GET /api/posts/{id}/edit": { answer: OwnPost };
  "POST /api/posts/{id}/edit/publish": { body: In<typeof GoUp>; answer: OwnPost };
  "DELETE /api/posts/{id}/edit": { query: In<typeof DiscardQuery>; answer: OwnPost };
  "DELETE /api/posts/{id}": { answer: null };
  "POST /api/posts/{id}/publish": { body: In<typeof Publish>; answer: OwnPost };
  "PUT /api/posts/{id}/cover": { body: In<typeof Cover>; answer: OwnPost };
  "GET /api/posts/{id}/likes": { query: In<typeof PageQuery>; answer: Page<Liker> };
  "PUT /api/posts/{id}/like": { answer: LikeState };
  "DELETE /api/posts/{id}/like": { answer: LikeState };

  "GET /api/posts/{id}/comments": { query: In<typeof PageQuery>; answer: Page<Comment> };
  "POST /api/posts/{id}/comments": { body: In<typeof NewComment>; answer: Comment };
  "PUT /api/posts/{id}/comments-closed": { body: In<typeof CommentsClosed>; answer: CommentsState };
  "PATCH /api/comments/{id}": { body: In<typeof CommentPatch>; answer: Comment };
  "DELETE /api/comments/{id}": { answer: null };

  "PUT /api/members/{id}/block": { answer: null };
  "DELETE /api/members/{id}/block": { answer: null };
  "GET /api/vision/face-key": { answer: FaceKeyState };
  "DELETE /api/vision/face-key": { body: In<typeof FaceKeyProof>; answer: null };
  "POST /api/vision/face-key/prove": { body: In<typeof FaceKeyProof>; answer: FaceKeyState };
  "POST /api/vision/face-key/stay": { answer: FaceKeyState };
  "POST /api/vision/face-key/close": { answer: FaceKeyState };
  "GET /api/vision/face-key/events": { query: In<typeof PageQuery>; answer: Page<FaceKeyEvent> };
  "GET /api/vision/guard-sessions": { query: In<typeof PageQuery>; answer: Page<GuardSession> };
  "POST /api/vision/guard-sessions": { body: In<typeof NewGuardSession>; answer: GuardSession };
  "DELETE /api/vision/guard-sessions": { answer: null };
  "DELETE /api/vision/guard-sessions/{id}": { answer: null };

  "GET /api/me/blocks": { query: In<typeof PageQuery>; answer: Page<Block> };
  "POST /api/posts/{id}/report": { body: In<typeof NewReport>; answer: null };
  "POST /api/comments/{id}/report": { body: In<typeof NewReport>; answer: null };
  "POST /api/members/{id}/report": { body: In<typeof NewReport>; answer: null };

  "POST /api/posts/{id}/hand-over": { body: In<typeof HandedOver>; answer: null };
  "POST /api/comments/{id}/hand-over": { body: In<typeof HandedComment>; answer: null };
  "GET /api/me/hidings": { query: In<typeof PageQuery>; answer: Page<MyHiding> };
  "POST /api/me/hidings/{id}/answer": { body: In<typeof HidingAnswer>; answer: null };

  "GET /api/admin/reports": { query: In<typeof CasesQuery>; answer: Page<CaseSummary> };
  "GET /api/admin/reports/open": { answer: OpenCases };
  "POST /api/admin/reports/{id}/read": { answer: OpenedCase };
  "PATCH /api/admin/reports/{id}": { body: In<typeof CasePatch>; answer: null };
  "PATCH /api/admin/posts/{id}": { body: In<typeof Moderation>; answer: null };
  "PATCH /api/admin/comments/{id}": { body: In<typeof Moderation>; answer: null };
  "PATCH /api/admin/pictures/{id}": { body: In<typeof Moderation>; answer: null };
  "POST /api/admin/hidings/{id}/restore": { answer: null };
  "PUT /api/admin/words": { body: In<typeof NewAskedWords>; answer: AskedWords };

  "GET /api/diaries": { answer: MyDiaries };
  "POST /api/diaries": { body: In<typeof NewDiary>; answer: Diary };
  "PATCH /api/diaries/{id}": { body: In<typeof DiaryPatch>; answer: Diary };
  "DELETE /api/diaries/{id}": { answer: null };
  "POST /api/diaries/{id}/accept": { answer: Diary };
  "POST /api/diaries/{id}/decline": { answer: null };
  "POST /api/diaries/{id}/withdraw": { answer: Diary };
  "POST /api/diaries/{id}/rule": { body: In<typeof WishedRule>; answer: Diary };
  "DELETE /api/diaries/{id}/rule": { answer: Diary };
  "POST /api/diaries/{id}/read": { answer: Diary };
  "POST /api/diaries/{id}/leave": { body: In<typeof Leave>; answer: { diary: Diary | null } };
  "POST /api/diaries/{id}/erase-mine": { answer: null };
  "GET /api/notifications": { query: In<typeof PageQuery>; answer: Page<News> };
  "POST /api/notifications/read": { body: In<typeof ReadNews>; answer: Unread };

  "GET /api/admin/members": { query: In<typeof MembersQuery>; answer: Page<MemberAtDesk> };
  "PATCH /api/admin/members/{id}": { body: In<typeof MemberChange>; answer: OneMemberAtDesk };
  "DELETE /api/admin/members/{id}/sessions": { answer: null };
  "POST /api/admin/members/{id}/reset-link": { answer: null };
  "GET /api/admin/audit": { query: In<typeof AuditQuery>; answer: Page<AuditEntry> };

  "POST /api/posts/{id}/pictures": { body: In<typeof NewPicture>; answer: Picture };
  "GET /api/posts/{id}/prompt": {
    query: In<typeof PromptQuery>;
    answer: { prompt: string; negativePrompt: string };
  };
  "GET /api/posts/{id}/reading": { query: In<typeof ReadingQuery>; answer: Reading };
  "GET /api/words": { query: In<typeof WordsQuery>; answer: { items: WordChoice[] } };
  "GET /api/me/quota": { answer: { quota: Quota | null } };
  "GET /api/painters": { answer: { items: OfferedPainter[] } };
  "GET /api/pictures": { query: In<typeof GalleryQuery>; answer: Page<MyPicture> };
  "PUT /api/pictures/{id}/star": { answer: { starred: boolean } };
  "DELETE /api/pictures/{id}/star": { answer: { starred: boolean } };
  "POST /api/pictures/{id}/post": { body: In<typeof NewFromPicture>; answer: OwnPost };
  "POST /api/pictures/remove": { body: In<typeof RemoveMany>; answer: { removed: string[]; kept: string[] } };
  "GET /api/pictures/{id}": { answer: Picture };
  "PATCH /api/pictures/{id}": { body: In<typeof PicturePatch>; answer: Picture };
  "DELETE /api/pictures/{id}": { query: In<typeof RemoveQuery>; answer: Picture | null };

  "GET /api/vision/reports": { query: In<typeof PageQuery>; answer: Page<CellReportSummary> };
  "POST /api/vision/reports": { body: In<typeof NewCellReport>; answer: CellReportSummary };
  "GET /api/vision/reports/{id}": { answer: CellReport };
  "PATCH /api/vision/reports/{id}": { body: In<typeof CellReportPatch>; answer: CellReport };
  "DELETE /api/vision/reports/{id}": { answer: null };
  "GET /api/vision/reports/{id}/images/{imageId}": { answer: CountedPicture };
  "PATCH /api/vision/reports/{id}/images/{imageId}": { body: In<typeof CountPatch>; answer: CountedPicture };
  "DELETE /api/vision/reports/{id}/images/{imageId}": { answer: null };
  "POST /api/vision/reports/{id}/images/{imageId}/post": { answer: OwnPost };

  "GET /api/banner": { answer: { banner: ShownBanner | null } };
  "PUT /api/admin/settings": { body: In<typeof SettingsPatch>; answer: SiteSettings };
  "GET /api/admin/sign-up-links": { query: In<typeof PageQuery>; answer: Page<SignUpLink> };
  "POST /api/admin/sign-up-links": { body: In<typeof NewSignUpLink>; answer: SignUpLink };
  "DELETE /api/admin/sign-up-links/{id}": { answer: SignUpLink };
  "GET /api/admin/setup": { answer: Setup };
  "POST /api/admin/setup/tests/{part}": { answer: TestResult };
  "GET /api/admin/mails": { query: In<typeof MailsQuery>; answer: Page<MailSummary> };
  "POST /api/admin/mails/{id}/retry": { answer: MailSummary };
  "POST /api/admin/gpu/start": { answer: GpuPanel };
  "POST /api/admin/gpu/stop": { body: In<typeof GpuStop>; answer: GpuPanel };
  "PUT /api/admin/gpu/policy": { body: In<typeof GpuPolicyPatch>; answer: GpuPolicy };
  "PUT /api/admin/gpu/override": { body: In<typeof GpuOverride>; answer: { until: string | null } };
  "GET /api/admin/gpu/events": { query: In<typeof GpuEventsQuery>; answer: Page<GpuEvent> };
  "GET /api/admin/stats": { query: In<typeof StatsQuery>; answer: Dashboard };
  "GET /api/admin/visits": { query: In<typeof HourQuery>; answer: HourChart };
  "PUT /api/admin/agents/{kind}": { body: In<typeof DropKind>; answer: null };

  /** next-auth's own, described by hand; signing in and out are forms (components/account/auth-client.ts). */
  "GET /api/auth/csrf": { answer: { csrfToken: string } };
};
