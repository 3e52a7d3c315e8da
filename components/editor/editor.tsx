"use client";

import "./paper.css";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { GuardSwitch } from "@/components/lab/guard/guard-switch";
import { LivePeek } from "@/components/pictures/live/live-peek";
import { useKeep } from "@/components/pictures/live/use-keep";
import { useLive } from "@/components/pictures/live/use-live";
import type { DrawOptions } from "@/components/pictures/options/kept-options";
import { useOptions } from "@/components/pictures/options/use-options";
import { usePainting } from "@/components/pictures/painters/use-painting";
import { DrawButton, PicturePanel } from "@/components/pictures/picture-panel";
import type { Reading } from "@/components/pictures/understood/reading";
import { untilDrawn } from "@/components/pictures/until-drawn";
import { usePictures } from "@/components/pictures/use-pictures";
import { useTried } from "@/components/try/use-tried";
import { Alert } from "@/components/ui/alert";
import type { Picture, PictureSettings, Quota } from "@/lib/domains/pictures/picture";
import type { DrawnPeople } from "@/lib/domains/pictures/reading";
import { asWritten, isForOthers, type OwnPost } from "@/lib/domains/posts/post";
import { NO_EDITS, type WordEdits } from "@/lib/painters/edits";
import { NOTHING_CHOSEN } from "@/lib/painters/painter";
import { firstSeed } from "@/lib/painters/seeds";
import { markedAs } from "@/lib/painters/what-to-draw";
import { isBlank } from "@/lib/shared/text";
import { fieldsOf } from "./autosave/draft";
import { useAutosave } from "./autosave/use-autosave";
import { DayDetails } from "./details/day-details";
import { TagField } from "./details/tag-field";
import { PublishControls } from "./publish/publish-controls";
import { PublishState } from "./publish/publish-state";
import { broughtBack } from "./publish/thrown";
import { Saving } from "./save/saving";
import { BodyField } from "./text/body-field";
import { TitleField } from "./text/fields";
import { BAR_ID } from "./text/use-caret-in-view";
import { useIdle } from "./use-idle";
import { usePost } from "./use-post";

// For every text alike and after the first view: that it is loaded tells nobody anything.
const CareCard = dynamic(() => import("@/components/care/care-card").then((module) => module.CareCard), { ssr: false });

type Props = {
  post: OwnPost;
  /** All variants, newest first. */
  pictures: Picture[];
  /** How a picture was drawn that the first one is to be like; null: as this browser had something drawn last. */
  settings?: PictureSettings | null;
  /** What is left of today's pictures; null where there is no limit. */
  quota: Quota | null;
  /** Whether a day that was tried on the main page is to be taken in. */
  isTried?: boolean;
  /** Who is in its pictures. */
  people: DrawnPeople;
  /** What the painters understand of it, with what its writer changed; null when that can't be told. */
  reading: Reading | null;
};

/** Writes one diary: its text saves itself, its pictures are drawn beside it, and it is published when its writer says so. */
export function Editor({
  post: initial,
  pictures: initialPictures,
  settings = null,
  quota,
  people,
  reading,
  isTried = false,
}: Props) {
  "use memo";
  const t = useTranslations("editor");
  const { autosave, state, onSaved } = useAutosave(initial, t("leaveUnkept"));
  const { post, take, refresh } = usePost(initial, autosave, onSaved);
  const isUnsaved = state.status !== "saved";
  const waits = isForOthers(post) && (post.pending !== null || isUnsaved);
  const saveFirst = () => autosave.flush();
  const { title, body, tags, day, weather, mood } = state.fields;
  const text = `${title}\n${body}`;
  const pictures = usePictures({
    post: asWritten(post),
    text,
    initial: initialPictures,
    saveFirst,
    onPost: take,
    refreshPost: refresh,
  });
  const { options, change: changeOptions } = useOptions(initialPictures[0] ?? settings ?? undefined);
  const [seed, setSeed] = useState(settings?.seed);
  const [edits, setEdits] = useState<WordEdits>(reading?.edits ?? settings?.edits ?? NO_EDITS);
  // Also what another page saved: every save is another version.
  const savedText = `${asWritten(post).version} ${state.savedAt}`;
  const painting = usePainting({ postId: post.id, options, edits, savedText, pictures: pictures.pictures });
  const live = useLive({
    fields: state.fields,
    options,
    edits,
    people,
    firstSeed: settings?.seed ?? initialPictures[0]?.seed ?? firstSeed(post.id),
    used: pictures.pictures.map(({ seed }) => seed),
    isCrayons: painting.picked?.name === "crayon",
    leads: initialPictures.length === 0,
  });
  const { keep } = useKeep({
    postId: post.id,
    isDraft: post.visibility === "draft",
    live,
    pictures,
    request: painting.request,
    text,
    isSaved: () => autosave.state().status === "saved",
    save: saveFirst,
  });
  const { shown } = pictures;
  /** What the writer changes, the live picture follows: from the picture that was seen. */
  const follow = (change: Partial<DrawOptions> = {}) => {
    const from = !live.isShown && shown?.painter === "crayon" ? shown : null;
    const { style, paper, panels } = from ?? options;
    changeOptions({ style, paper, panels, ...change });
    live.lead(from?.seed);
  };
  const write = (patch: Parameters<typeof autosave.edit>[0]) => {
    autosave.edit(patch);
    follow();
  };
  const isTaken = useTried({
    isAsked: isTried,
    isEmpty: isBlank(text),
    isSaved: state.status === "saved",
    take(tried) {
      live.sit(tried.seed);
      write({ body: tried.text });
    },
  });
  const compose = (isComposing: boolean) => {
    live.composing(isComposing);
    autosave.composing(isComposing);
  };

  // What is on the screen goes along, also where the server has yet to draw it: nobody waits for a picture.
  const keepsLive = live.isShown && !live.isEmpty && !pictures.isBare;
  const keptNow = useRef<string | null>(null);
  const settleCover = async () => {
    if (!keepsLive) return pictures.settleCover();
    const kept = await keep();
    keptNow.current = kept?.id ?? null;
    return kept && pictures.settleCover(kept);
  };
  // It is published by then; a picture that is as good as drawn is worth a moment before the day is looked at.
  const untilSeen = () => (keptNow.current ? untilDrawn(keptNow.current) : Promise.resolve());
  // A picture that is chosen is the one to be seen, whatever follows the words.
  const chosen = {
    select(picture: Picture | null) {
      pictures.select(picture);
      live.rest();
    },
    step(by: number) {
      pictures.step(by);
      live.rest();
    },
  };
  const toPublish = { ...pictures, ...chosen, settleCover, untilSeen, live: keepsLive ? live.drawn : null };

  const told = markedAs((live.isOn && live.drawn?.told) || NOTHING_CHOSEN);
  const isUnderWay = state.status === "unsaved" || state.status === "saving";
  const saving = state.status === "saved" ? "saved" : isUnderWay ? "underWay" : "stuck";

  const isIdle = useIdle();
  const draw = () => {
    if (live.isShown) return void keep();
    // On a phone the picture is below the text.
    document.getElementById("picture")?.scrollIntoView({ block: "nearest" });
    const request = painting.request();
    void pictures.draw(request && { ...request, seed });
    // The next one is a new one.
    setSeed(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    draw();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter draws from any field; the Draw button does the same
    <div onKeyDown={onKeyDown} onCompositionStart={() => compose(true)} onCompositionEnd={() => compose(false)}>
      <PublishState post={post} waits={waits} />
      {seed !== undefined && <Alert className="mb-4">{t("likeThat")}</Alert>}
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div className="paper-sheet min-w-0 space-y-5 p-4 sm:p-7">
          <DayDetails
            value={{ day, weather, mood }}
            told={told}
            onChange={(change) => ("day" in change ? autosave.edit(change) : write(change))}
          />
          <TitleField value={title} onChange={(next) => write({ title: next })} />
          <BodyField value={body} onChange={(next) => write({ body: next })} />
          <TagField value={tags} onChange={(next) => autosave.edit({ tags: next })} />
          <p className="hidden text-ink-soft text-sm lg:block">{t("shortcuts")}</p>
          <GuardSwitch />
        </div>
        <div className="min-w-0 lg:sticky lg:top-20">
          <PicturePanel
            pictures={{ ...pictures, ...chosen }}
            quota={quota}
            painting={painting}
            live={live}
            options={options}
            reading={reading}
            edits={edits}
            postId={post.id}
            savedText={savedText}
            text={text}
            saving={saving}
            onOptions={follow}
            onEdits={(next) => {
              setEdits(next);
              follow();
            }}
            onDraw={draw}
          />
        </div>
      </div>
      <div
        id={BAR_ID}
        className="sticky bottom-0 z-10 -mx-2 mt-6 flex flex-wrap items-center justify-end gap-x-4 gap-y-1 rounded-t-2xl border border-b-0 bg-sheet px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] shadow-lift"
      >
        <LivePeek live={live} />
        {isIdle && <CareCard text={text} />}
        <Saving autosave={autosave} state={state} postId={post.id} waits={waits} />
        <div className="flex items-center gap-2">
          <DrawButton live={live} asking={pictures.asking} onDraw={draw} className="lg:hidden" />
          <PublishControls
            isAskedFor={isTaken}
            post={post}
            waits={waits}
            fields={state.fields}
            autosave={autosave}
            pictures={toPublish}
            onPost={take}
            onUndo={(thrown) => {
              write(broughtBack(thrown.fields, fieldsOf(post), state.fields));
              if (thrown.coverId !== pictures.coverId) void pictures.chooseCover(thrown.coverId);
            }}
          />
        </div>
      </div>
    </div>
  );
}
