"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { BrowserPainter, canDrawHere, startPainter } from "@/components/pictures/live/browser-painter";
import { LiveCanvas } from "@/components/pictures/live/live-canvas";
import { Typing } from "@/components/pictures/live/typing";
import { whenQuiet } from "@/components/pictures/live/when-quiet";
import { buttonStyles } from "@/components/ui/button-styles";
import { Form } from "@/components/ui/form";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";
import { PLAIN } from "@/lib/painters/painter";
import { SEEDS_OF_A_DIARY } from "@/lib/painters/seeds";
import type { Locale } from "@/lib/shared/locale";
import { isBlank } from "@/lib/shared/text";
import { mayType, typeExample } from "./example";
import { forgetTried, keepTried, triedHere } from "./tried";

export type TryLabels = Record<"label" | "example" | "keep" | "hint" | "start" | "clear" | "unkept", string>;

type Props = {
  locale: Locale;
  labels: TryLabels;
  /** Beside the line: the picture that the page comes with, and seen until another is drawn. */
  children: ReactNode;
  /** Above the line. */
  title: ReactNode;
};

const SIZE = 512;
/** Of the example: its people are those of the picture that the page comes with. */
const EXAMPLE_SEED = 7 * SEEDS_OF_A_DIARY;
const SIGN_UP = `/sign-up?next=${encodeURIComponent("/write?tried=1")}`;

/** A line to write into: its picture is drawn in this browser, and nothing is sent before it is kept. */
export function TryIt({ locale, labels, title, children }: Props) {
  const [text, setText] = useState("");
  const [example, setExample] = useState(labels.example);
  const [drawn, setDrawn] = useState<DrawnHere | null>(null);
  const [seed, setSeed] = useState(EXAMPLE_SEED);
  const now = useRef({ words: "", seed });
  const [painter] = useState(() => new BrowserPainter(startPainter, () => {}));
  const [typing] = useState(
    () =>
      new Typing(async () => {
        const { words, seed } = now.current;
        const request = { ...PLAIN, text: words, seed, size: SIZE };
        const next = isBlank(words) ? null : await painter.draw({ request, friend: null });
        if (next || isBlank(words)) setDrawn(next);
      }),
  );
  const stopExample = useRef(() => {});
  const isTouched = useRef(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const [isUnkept, setUnkept] = useState(false);

  const show = (words: string, of: number) => {
    const before = now.current.words;
    now.current = { words, seed: of };
    if (canDrawHere()) typing.typed(before, words);
  };
  /** From here on the line is the guest's: no example, and no older day, takes the place of what they write. */
  const touch = () => {
    isTouched.current = true;
    stopExample.current();
  };
  const write = (words: string) => {
    touch();
    // A guest's pictures have people of their own, which go with the day when it is kept.
    const own = seed === EXAMPLE_SEED ? Math.floor(Math.random() * 2 ** 23) * SEEDS_OF_A_DIARY : seed;
    setSeed(own);
    setText(words);
    show(words, own);
  };

  const isWritten = !isBlank(text);
  useTypedEarly(area, text, write);
  const clear = () => {
    forgetTried();
    write("");
    area.current?.focus();
  };
  const keep = () => {
    // Where the browser keeps nothing they would not find it again.
    if (isWritten && !keepTried({ text, seed })) setUnkept(true);
    else location.assign(isWritten ? SIGN_UP : "/write");
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a page
  useEffect(() => {
    const kept = triedHere();
    const cancel = whenQuiet(() => {
      if (now.current.words !== "") return;
      if (kept) {
        setText(kept.text);
        setSeed(kept.seed);
        show(kept.text, kept.seed);
      } else if (!isTouched.current && canDrawHere() && mayType() && isSeen()) {
        stopExample.current = typeExample(labels.example, (typed) => {
          setExample(typed);
          show(typed, EXAMPLE_SEED);
        });
      }
    });
    return () => {
      cancel();
      stopExample.current();
      typing.stop();
      painter.end();
    };
  }, []);

  return (
    <>
      <div className="space-y-5 text-center sm:text-left">
        {title}
        <Form
          // Without a script it leads to the editor, by way of signing in.
          method="get"
          action="/write"
          className="paper-sheet flex flex-col gap-3 p-3 text-left sm:p-4"
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <textarea
            ref={area}
            rows={3}
            value={text}
            aria-label={labels.label}
            placeholder={example}
            onFocus={touch}
            onChange={({ target }) => write(target.value)}
            onCompositionStart={() => typing.composing(true)}
            onCompositionEnd={() => typing.composing(false)}
            className="noscript:hidden field-sizing-content max-h-60 min-h-24 w-full resize-none bg-transparent px-1 text-lg leading-8 outline-none placeholder:text-ink-soft"
          />
          <div className="flex items-center justify-between gap-3">
            <p className="text-ink-soft text-sm noscript:invisible">{labels.hint}</p>
            <button type="submit" className={buttonStyles({ className: "ml-auto shrink-0" })}>
              {isWritten ? labels.keep : labels.start}
            </button>
            {isWritten && (
              <button
                type="button"
                onClick={clear}
                className={buttonStyles({ variant: "ghost", size: "sm", className: "shrink-0" })}
              >
                {labels.clear}
              </button>
            )}
          </div>
          <p role="alert" className="text-danger text-sm empty:hidden">
            {isUnkept && labels.unkept}
          </p>
        </Form>
      </div>
      <figure className="paper-sheet relative mx-auto w-full max-w-sm rotate-1 p-3">
        <span aria-hidden className="absolute -top-3 left-1/2 z-10 h-6 w-24 -translate-x-1/2 -rotate-2 bg-yellow/60" />
        <div className="relative">
          <div aria-hidden={drawn !== null}>{children}</div>
          {drawn && (
            <span className="absolute inset-0 overflow-hidden rounded">
              <LiveCanvas drawn={drawn} alt={drawn.alt[locale]} />
            </span>
          )}
        </div>
      </figure>
    </>
  );
}

/** A member's page has the hero too, and hides it: nothing is drawn there. */
const isSeen = () => document.documentElement.dataset.reader !== "member" && document.visibilityState === "visible";
