"use client";

import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import type { FoundWord } from "@/lib/domains/asked-words/asked-word";

/** The dialog's words as plain data: see comment-words.ts. */
export type AskedDialogWords = { title: string; text: string; back: string; anyway: string };

type Props = {
  found: readonly FoundWord[];
  words: AskedDialogWords;
  busy: boolean;
  onAnyway: () => void;
  onBack: () => void;
};

/** Shows a writer what they are about to say to everyone, once more; they may go on. */
export function AskedDialog({ found, words, busy, onAnyway, onBack }: Props) {
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onBack()}>
      <DialogContent title={words.title} description={words.text}>
        <ul className="space-y-2">
          {found.map(({ before, word, after }) => (
            <li key={before + word + after} dir="auto" className="break-words rounded-field bg-sheet-deep px-4 py-2.5">
              {before}
              <mark className="rounded-sm bg-yellow/60 px-0.5 font-semibold text-ink">{word}</mark>
              {after}
            </li>
          ))}
        </ul>
        <DialogFooter>
          <Button variant="ghost" disabled={busy} onClick={onAnyway}>
            {words.anyway}
          </Button>
          <Button onClick={onBack}>{words.back}</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
