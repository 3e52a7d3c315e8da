"use client";

import "./paper.css";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { useOptions } from "@/components/pictures/options/use-options";
import { usePainting } from "@/components/pictures/painters/use-painting";
import { DrawButton, PicturePanel } from "@/components/pictures/picture-panel";
import type { Reading } from "@/components/pictures/understood/reading";
import { usePictures } from "@/components/pictures/use-pictures";
import { MoodIcon } from "@/components/posts/mood-icon";
import { WeatherIcon } from "@/components/posts/weather-icon";
import { Alert } from "@/components/ui/alert";
import type { Picture, PictureSettings } from "@/lib/domains/pictures/picture";
import { MOODS, type Post, WEATHERS } from "@/lib/domains/posts/post";
import { NO_EDITS, type WordEdits } from "@/lib/painters/edits";
import { useAutosave } from "./autosave/use-autosave";
import { DayField } from "./details/day-field";
import { IconChoice } from "./details/icon-choice";
import { TagField } from "./details/tag-field";
import { PublishControls } from "./publish/publish-controls";
import { PublishState } from "./publish/publish-state";
import { Saving } from "./save/saving";
import { BodyField } from "./text/body-field";
import { TitleField } from "./text/fields";
import { BAR_ID } from "./text/use-caret-in-view";
import { useIdle } from "./use-idle";
import { usePost } from "./use-post";

// For every text alike and after the first view: that it is loaded tells nobody anything.
const CareCard = dynamic(() => import("@/components/care/care-card").then((module) => module.CareCard), { ssr: false });

type Props = {
  post: Post;
  /** All variants, newest first. */
  pictures: Picture[];
  /** How a picture was drawn that the first one is to be like; null: as this browser had something drawn last. */
  settings?: PictureSettings | null;
  /** What the painters understand of it, with what its writer changed; null when that can't be told. */
  reading: Reading | null;
};

/** Writes one diary: its text saves itself, its pictures are drawn beside it, and it is published when its writer says so. */
export function Editor({ post: initial, pictures: initialPictures, settings = null, reading }: Props) {
  const t = useTranslations("editor");
  const mood = useTranslations("mood");
  const weather = useTranslations("weather");
  const { autosave, state } = useAutosave(initial, t("leaveUnkept"));
  const { post, take, refresh } = usePost(initial, autosave);
  const saveFirst = () => autosave.flush();
  const { title, body, day, tags } = state.fields;
  const text = `${title}\n${body}`;
  const pictures = usePictures({
    post,
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
  const savedText = `${post.version} ${state.savedAt}`;
  const painting = usePainting({ postId: post.id, options, edits, savedText, pictures: pictures.pictures });

  const isUnderWay = state.status === "unsaved" || state.status === "saving";
  const saving = state.status === "saved" ? "saved" : isUnderWay ? "underWay" : "stuck";

  const isIdle = useIdle();
  const draw = () => {
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
    <div onKeyDown={onKeyDown}>
      <PublishState post={post} />
      {seed !== undefined && <Alert className="mb-4">{t("likeThat")}</Alert>}
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div className="paper-sheet min-w-0 space-y-5 p-4 sm:p-7">
          <div className="flex flex-wrap gap-x-8 gap-y-3">
            <DayField value={day} onChange={(next) => autosave.edit({ day: next })} />
            <IconChoice
              legend={t("weather")}
              choices={WEATHERS}
              value={state.fields.weather}
              nameOf={weather}
              icon={(choice) => <WeatherIcon weather={choice} className="size-7" />}
              onChange={(choice) => autosave.edit({ weather: choice })}
            />
            <IconChoice
              legend={t("mood")}
              choices={MOODS}
              value={state.fields.mood}
              nameOf={mood}
              icon={(choice) => <MoodIcon mood={choice} className="size-7" />}
              onChange={(choice) => autosave.edit({ mood: choice })}
            />
          </div>
          <TitleField value={title} onChange={(next) => autosave.edit({ title: next })} />
          <BodyField value={body} onChange={(next) => autosave.edit({ body: next })} />
          <TagField value={tags} onChange={(next) => autosave.edit({ tags: next })} />
          <p className="hidden text-ink-soft text-sm lg:block">{t("shortcuts")}</p>
        </div>
        <div className="min-w-0 lg:sticky lg:top-20">
          <PicturePanel
            pictures={pictures}
            painting={painting}
            options={options}
            reading={reading}
            edits={edits}
            postId={post.id}
            savedText={savedText}
            text={text}
            saving={saving}
            onOptions={changeOptions}
            onEdits={setEdits}
            onDraw={draw}
          />
        </div>
      </div>
      <div
        id={BAR_ID}
        className="sticky bottom-0 z-10 -mx-2 mt-6 flex flex-wrap items-center justify-end gap-x-4 gap-y-1 rounded-t-2xl border border-b-0 bg-sheet px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] shadow-lift"
      >
        {isIdle && <CareCard text={text} />}
        <Saving autosave={autosave} state={state} postId={post.id} />
        <div className="flex items-center gap-2">
          <DrawButton asking={pictures.asking} onDraw={draw} className="lg:hidden" />
          <PublishControls post={post} autosave={autosave} pictures={pictures} onPost={take} />
        </div>
      </div>
    </div>
  );
}
