"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import type { DraftField, DraftFields } from "../autosave/draft";
import type { Choice } from "../autosave/save-state";
import { type Cut, differing } from "./differing";

type Props = {
  open: boolean;
  mine: DraftFields;
  theirs: DraftFields;
  clashes: DraftField[];
  onChoose: (choice: Choice) => void;
  onLater: () => void;
};

/** Two saves of one diary side by side; the writer takes one or both. Closing decides nothing and loses nothing. */
export function ConflictDialog({ open, mine, theirs, clashes, onChoose, onLater }: Props) {
  const t = useTranslations("editor.conflict");
  return (
    <Dialog open={open} onOpenChange={(isOpen) => !isOpen && onLater()}>
      <DialogContent title={t("title")} description={t("text")} className="max-w-3xl">
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <Side heading={t("mine")} fields={mine} other={theirs} clashes={clashes} />
          <Side heading={t("theirs")} fields={theirs} other={mine} clashes={clashes} />
        </div>
        <DialogFooter className="sm:flex-wrap">
          <Button variant="ghost" onClick={onLater}>
            {t("later")}
          </Button>
          <Button variant="outline" onClick={() => onChoose("theirs")}>
            {t("keepTheirs")}
          </Button>
          <Button variant="outline" onClick={() => onChoose("mine")}>
            {t("keepMine")}
          </Button>
          <Button onClick={() => onChoose("both")}>{t("keepBoth")}</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

type SideProps = { heading: string; fields: DraftFields; other: DraftFields; clashes: DraftField[] };

function Side({ heading, fields, other, clashes }: SideProps) {
  const t = useTranslations("editor.conflict");
  const [title] = differing(fields.title, other.title);
  const [body] = differing(fields.body, other.body);
  // Two long texts begin alike: the box opens where they part.
  const toDifference = (box: HTMLDivElement | null) => {
    const mark = box?.querySelector("mark");
    if (box && mark) box.scrollTop = mark.offsetTop - box.clientHeight / 3;
  };
  return (
    <section aria-label={heading} className="min-w-0 space-y-2">
      <h3 className="font-semibold">{heading}</h3>
      <div
        ref={toDifference}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative max-h-64 overflow-y-auto rounded-field border-[1.5px] bg-sheet-deep p-4"
      >
        <p dir="auto" className="font-title text-xl">
          {fields.title ? <Marked cut={title} /> : t("noTitle")}
        </p>
        <p dir="auto" className="whitespace-pre-wrap [unicode-bidi:plaintext]">
          {fields.body ? <Marked cut={body} /> : t("noBody")}
        </p>
        <Details fields={fields} clashes={clashes} />
      </div>
    </section>
  );
}

function Marked({ cut: { before, differing, after } }: { cut: Cut }) {
  return (
    <>
      {before}
      {differing && <mark className="rounded bg-yellow/45 text-ink">{differing}</mark>}
      {after}
    </>
  );
}

/** Day, mood, weather and tags, where they are what the two disagree on. */
function Details({ fields, clashes }: { fields: DraftFields; clashes: DraftField[] }) {
  const t = useTranslations("editor");
  const mood = useTranslations("mood");
  const weather = useTranslations("weather");
  const shown = {
    day: fields.day,
    mood: fields.mood ? mood(fields.mood) : t("none"),
    weather: fields.weather ? weather(fields.weather) : t("none"),
    tags: fields.tags.map((tag) => `#${tag}`).join(" ") || t("none"),
  };
  const names = clashes.filter((field) => field !== "title" && field !== "body");
  if (names.length === 0) return null;
  return (
    <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-t pt-2 text-sm">
      {names.map((name) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{t(name)}</dt>
          <dd dir="auto">{shown[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
