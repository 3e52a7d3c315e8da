import { useEffect, useMemo, useRef, useState } from "react";
import { browserShelf } from "@/components/kept/shelf";
import type { DrawnPeople } from "@/lib/domains/pictures/reading";
import type { Post } from "@/lib/domains/posts/post";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";
import type { WordEdits } from "@/lib/painters/edits";
import { nextSeed } from "@/lib/painters/seeds";
import { dayOf, textOf } from "@/lib/painters/what-to-draw";
import { isBlank } from "@/lib/shared/text";
import type { DrawOptions } from "../options/kept-options";
import type { Asked } from "./browser-painter";
import { BrowserPainter, canDrawHere, startPainter } from "./browser-painter";
import { Typing } from "./typing";
import { whenQuiet } from "./when-quiet";

/** Side of a live picture in pixels: sharp enough for its place, and drawn in the time of a word. */
const SIZE = 512;
const KEY = "deep-story.live";

type Needs = {
  fields: Pick<Post, "title" | "body" | "mood" | "weather">;
  options: DrawOptions;
  edits: WordEdits;
  people: DrawnPeople;
  /** Of the diary's first picture. */
  firstSeed: number;
  /** The seeds of its pictures. */
  used: readonly number[];
  /** Whether it is the crayon painter's turn: nobody else paints here. */
  isCrayons: boolean;
  /** Whether there is nothing else to see at first. */
  leads: boolean;
};

export type Live = ReturnType<typeof useLive>;

/** The picture that follows the words of the editor, drawn in this browser. Nothing of it leaves the page. */
export function useLive(needs: Needs) {
  const { fields, options, edits, people, isCrayons } = needs;
  const [can, setCan] = useState(false);
  const [isWanted, setWanted] = useState(true);
  const [seed, setSeed] = useState(needs.firstSeed);
  const [drawn, setDrawn] = useState<DrawnHere | null>(null);
  const [isLead, setLead] = useState(needs.leads);
  const isOn = can && isWanted && isCrayons;
  const text = textOf(fields);
  const isEmpty = isBlank(text) && edits.with.length === 0;

  const asked = useMemo<Asked>(() => {
    const { narrator, looks, friend } = people;
    const { title, body, mood, weather } = fields;
    const day = dayOf({ mood, weather });
    const request = { ...options, edits, day, looks, narrator, seed, size: SIZE, ownPrompt: null };
    return { request: { ...request, text: textOf({ title, body }) }, friend };
  }, [fields, options, edits, people, seed]);

  const [painter] = useState(() => new BrowserPainter(startPainter, () => setCan(false)));
  const now = useRef({ asked, isOn, isEmpty });
  const [typing] = useState(
    () =>
      new Typing(async () => {
        const { asked, isOn, isEmpty } = now.current;
        if (!isOn) return;
        const next = isEmpty ? null : await painter.draw(asked);
        if (next || isEmpty) setDrawn(next);
      }),
  );
  useEffect(() => {
    now.current = { asked, isOn, isEmpty };
  });

  useEffect(() => {
    const cancel = whenQuiet(() => {
      setWanted(browserShelf.get(KEY) !== "off");
      setCan(canDrawHere());
    });
    return () => {
      cancel();
      typing.stop();
      painter.end();
    };
  }, [painter, typing]);

  // What is typed follows the rhythm of typing; whatever else changes shows at once.
  const before = useRef({ text, asked, isOn: false });
  useEffect(() => {
    const last = before.current;
    before.current = { text, asked, isOn };
    if (!isOn || (last.asked === asked && last.isOn)) return;
    if (last.isOn && last.text !== text) typing.typed(last.text, text);
    else if (isLead || last.isOn) typing.changed();
  }, [asked, text, isOn, isLead, typing]);

  /** The writer changed something: the picture follows it, and is what is seen. */
  const lead = (from?: number) => {
    if (from !== undefined && !isLead) setSeed(from);
    setLead(true);
  };

  return {
    /** Whether pictures follow the words here. */
    isOn,
    can: can && isCrayons,
    /** Whether the live picture is the one on the screen. */
    isShown: isOn && isLead,
    /** Nothing is written that could be drawn. */
    isEmpty,
    drawn: isEmpty ? null : drawn,
    seed,
    lead,
    /** The seed that a picture was drawn by elsewhere, before there was a diary. */
    sit: (seed: number) => setSeed(seed),
    /** Something else is looked at: a picture that the server drew. */
    rest: () => setLead(false),
    another() {
      setSeed(nextSeed(seed, [...needs.used, seed]));
      setLead(true);
    },
    composing: (isComposing: boolean) => typing.composing(isComposing),
    turn(on: boolean) {
      setWanted(on);
      browserShelf.put(KEY, on ? "on" : "off");
      if (on) setLead(true);
    },
  };
}
