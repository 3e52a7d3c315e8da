import { isDatabaseAway, isDiskFull } from "@/lib/engines/db/database-away";
import type { WordEdits } from "@/lib/painters/edits";
import type { SavedLooks } from "@/lib/painters/looks";
import type { Painted, Painter, PaintRequest, PanelCount, Paper, PictureStyle } from "@/lib/painters/painter";
import { withFriend } from "@/lib/painters/reading/named-friend";
import { dayOf, narratorOf } from "@/lib/painters/what-to-draw";
import { AppError, type ErrorCode } from "@/lib/shared/errors";
import { friendOf } from "../friend-in-picture";
import { type ClaimedPicture, LEASE_S } from "../queue/claim";
import type { DrawingNeeds } from "./drawing-needs";
import { keepPicture } from "./keep-picture";

/** What a drawing finds out about its painter. */
type PainterNews = {
  /** It draws. */
  awake(): void;
  /** It sleeps. @returns for how many seconds it is left alone */
  asleep(retryAfterS: number | undefined): number;
  /** It has no hand free. @returns for how many seconds it is left alone */
  busy(retryAfterS: number | undefined): number;
  /** The picture was kept. */
  kept(): void;
  /** It can't be kept. @returns for how many seconds nothing is painted */
  unkept(retryAfterS: number | undefined): number;
};

/** A claimed picture on its way. */
export type Drawing = {
  /** Resolves when it is over, whatever became of it; never rejects. */
  readonly done: Promise<void>;
  /** Its owner wants it no more. */
  cancel(): void;
  /** Stops it and puts it back for others, as untried. */
  handBack(): Promise<void>;
  /** Holds on to it; stops drawing when it was canceled, removed or taken over. */
  renew(): void;
};

export const RENEW_EVERY_MS = (LEASE_S * 1000) / 3;
/** Storing is the rest. */
const DRAWN_SHARE = 0.9;

/** Why a picture was not kept: the painter's reason, or that there is no place for it at the moment. */
function codeOf(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code;
  return isDatabaseAway(error) || isDiskFull(error) ? "unavailable" : "painter_failed";
}

/** Draws one claimed picture and saves what became of it. */
export function startDrawing(
  needs: DrawingNeeds,
  painter: Painter,
  picture: ClaimedPicture,
  news: PainterNews,
): Drawing {
  const { queue, onError } = needs;
  const lease = picture.leaseOwner ?? "";
  const abort = new AbortController();
  let goingHome = false;
  let hasBegun = false;
  let progress = 0;
  const tell = (status: string) => needs.tell(picture.id, status, progress);
  const renew = () => {
    queue.renew(picture.id, lease, progress).then(
      (kept) => kept || abort.abort(),
      (error) => onError(error, picture.id),
    );
  };

  const draws = () => {
    news.awake();
    if (!hasBegun) needs.onStarted?.(painter.name);
    hasBegun = true;
  };

  async function paint(): Promise<Painted> {
    const owner = await needs.prisma.member.findUnique({
      where: { id: picture.ownerId },
      select: { gender: true, looks: true },
    });
    // Erased since it was claimed, and the picture with them: as if it had been canceled.
    if (!owner) {
      abort.abort();
      throw new AppError("picture_not_found");
    }
    const friend = await friendOf(needs.prisma, picture.ownerId, picture.postId);
    const { text, looks } = withFriend(picture.text, owner.looks as SavedLooks, friend);
    const request: PaintRequest = {
      text,
      style: picture.style as PictureStyle,
      paper: picture.paper as Paper,
      panels: picture.panels as PanelCount,
      // Checked on their way in: see inputs.ts and lib/domains/accounts/looks-input.ts.
      edits: picture.edits as unknown as WordEdits,
      day: dayOf(picture),
      looks,
      seed: picture.seed,
      size: picture.size,
      narrator: narratorOf(owner.gender),
      ownPrompt: picture.ownPrompt,
    };
    return painter.paint(request, abort.signal, (done) => {
      draws();
      progress = done * DRAWN_SHARE;
      tell("drawing");
    });
  }

  async function putOff(seconds: number, code: ErrorCode | null): Promise<void> {
    if (await queue.putOff(picture, lease, seconds, code)) tell("queued");
  }

  async function saveFailure(error: unknown): Promise<void> {
    if (abort.signal.aborted) {
      if (goingHome) await queue.handBack(picture.id, lease);
      return;
    }
    const code = codeOf(error);
    progress = 0;
    const retryAfterS = error instanceof AppError ? error.extra.retryAfterS : undefined;
    if (code === "painter_asleep") return putOff(news.asleep(retryAfterS), code);
    if (code === "painter_busy") return putOff(news.busy(retryAfterS), null);
    onError(error, picture.id);
    // Where pictures are kept is away: that says nothing about this one.
    if (code === "unavailable") return putOff(news.unkept(retryAfterS), code);
    const became = await queue.giveUp(picture, lease, code, code !== "painting_refused");
    if (became) tell(became);
    if (became === "failed") needs.onFailed?.(code);
  }

  async function draw(): Promise<void> {
    const renewal = setInterval(renew, RENEW_EVERY_MS);
    try {
      tell("drawing");
      const painted = await paint();
      abort.signal.throwIfAborted();
      draws();
      await keepPicture(needs, picture, painted);
      news.kept();
    } catch (error) {
      await saveFailure(error);
    } finally {
      clearInterval(renewal);
    }
  }

  const done = draw().catch((error) => onError(error, picture.id));
  return {
    done,
    renew,
    cancel: () => abort.abort(),
    handBack() {
      goingHome = true;
      abort.abort();
      return done;
    },
  };
}
