"use client";

import { type ComponentType, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import type { HandOverDialogProps } from "@/components/hand-over/hand-over-dialog";
import { fill } from "@/components/site/fill";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { ActionWords } from "./action-words";
import { AskDialog } from "./ask-dialog";
import { Dots } from "./dots";
import { ReportDialog, type ReportTarget } from "./report-dialog";

export type ActionsProps = {
  /** What the menu is about, for those who don't see where it stands. */
  label: string;
  words: ActionWords;
  edit?: () => void;
  remove?: { commentId: string; ask: string; text: string; onRemoved: () => void };
  report?: ReportTarget;
  /** What stands in a secret diary, of which a copy is handed over instead. */
  handOver?: Pick<HandOverDialogProps, "of" | "name" | "words">;
  /** Who may be blocked, or taken back where they are. */
  block?: { id: string; name: string };
  isBlocked?: boolean;
  onBlocked?: (memberId: string) => void;
  onUnblocked?: (memberId: string) => void;
};

/** The menu itself, open as soon as it is there: reports and blocks, and for who may, changes and deletes. */
export function ActionsMenu(props: ActionsProps) {
  const { label, words, edit, remove, report, handOver, block, isBlocked = false, onBlocked, onUnblocked } = props;
  const [isOpen, setOpen] = useState(true);
  const [dialog, setDialog] = useState<"remove" | "report" | "handOver" | "block" | null>(null);
  const [HandOver, setHandOver] = useState<ComponentType<HandOverDialogProps>>();
  const [said, setSaid] = useState("");
  const trigger = useRef<HTMLButtonElement>(null);
  /** Where the focus goes when the menu closes: not back to the dots where something else opens. */
  const goesOn = useRef(false);
  const failed = (code: string) => words.errors[code] ?? words.errors.internal ?? "";

  const change = (isOpening: boolean) => {
    if (isOpening) goesOn.current = false;
    setOpen(isOpening);
  };
  const then = (act: () => void) => () => {
    goesOn.current = true;
    act();
  };
  const toHandOver = () => {
    setDialog("handOver");
    import("@/components/hand-over/hand-over-dialog").then(
      ({ HandOverDialog }) => setHandOver(() => HandOverDialog),
      () => setSaid(words.loadFailed),
    );
  };
  const unblock = async () => {
    if (!block) return;
    const result = await callApi("DELETE /api/members/{id}/block", { path: { id: block.id } });
    if (!result.ok) return setSaid(failed(result.code));
    setSaid(fill(words.unblocked, { name: block.name }));
    onUnblocked?.(block.id);
  };
  return (
    <>
      <DropdownMenu open={isOpen} onOpenChange={change} modal={false}>
        <DropdownMenuTrigger asChild>
          <button
            ref={trigger}
            type="button"
            aria-label={label}
            className="inline-flex size-11 items-center justify-center rounded-full text-ink-soft hover:bg-sheet-deep"
          >
            <Dots />
          </button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start" onCloseAutoFocus={(event) => goesOn.current && event.preventDefault()}>
          {edit && (
            <DropdownMenuItem className="min-h-11" onSelect={then(edit)}>
              {words.edit}
            </DropdownMenuItem>
          )}
          {remove && (
            <DropdownMenuItem className="min-h-11 text-danger" onSelect={then(() => setDialog("remove"))}>
              {words.delete}
            </DropdownMenuItem>
          )}
          {report && (
            <DropdownMenuItem className="min-h-11" onSelect={then(() => setDialog("report"))}>
              {words.report}
            </DropdownMenuItem>
          )}
          {handOver && (
            <DropdownMenuItem className="min-h-11" onSelect={then(toHandOver)}>
              {words.report}
            </DropdownMenuItem>
          )}
          {block && (
            <DropdownMenuItem
              className="min-h-11"
              onSelect={isBlocked ? () => void unblock() : then(() => setDialog("block"))}
            >
              <bdi>{fill(isBlocked ? words.unblock : words.block, { name: block.name })}</bdi>
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      <span role="status" className="text-ink-soft text-sm">
        {said}
      </span>
      {dialog === "report" && report && (
        <ReportDialog
          target={report}
          words={words}
          onSent={() => setSaid(words.reportSent)}
          onGone={() => setSaid(words.reportGone)}
          onClose={() => setDialog(null)}
          back={trigger}
        />
      )}
      {dialog === "handOver" && handOver && HandOver && (
        <HandOver
          {...handOver}
          onSent={() => setSaid(handOver.words.sent)}
          onClose={() => setDialog(null)}
          back={trigger}
        />
      )}
      {dialog === "block" && block && (
        <AskDialog
          title={fill(words.blockTitle, { name: block.name })}
          text={words.blockText}
          confirm={words.blockConfirm}
          words={words}
          back={trigger}
          call={() => callApi("PUT /api/members/{id}/block", { path: { id: block.id } })}
          onDone={() => {
            setSaid(fill(words.blocked, { name: block.name }));
            onBlocked?.(block.id);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === "remove" && remove && (
        <AskDialog
          title={remove.ask}
          text={remove.text}
          confirm={words.delete}
          words={words}
          back={trigger}
          call={() => callApi("DELETE /api/comments/{id}", { path: { id: remove.commentId } })}
          goneAs="comment_not_found"
          onDone={remove.onRemoved}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}
