"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { ApiFailure, ApiResult } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";
import type { ErrorCode } from "@/lib/shared/errors";

type Props<T> = {
  /** What to press, and to press again when asked. */
  label: string;
  /** What it is done to, for those who don't see where the button stands. */
  of: string;
  title: ReactNode;
  text: string;
  className?: string;
  /** Does it. */
  call: () => Promise<ApiResult<T>>;
  /** A failure that is what was asked for, such as "gone already". */
  goneAs: ErrorCode;
  /** @param done null when it was gone already */
  onDone: (done: T | null) => void;
};

/** A button that deletes: it asks once, says why it failed, and is done when the thing is gone. Needs "common" and "errors". */
export function AskFirst<T>({ label, of, title, text, className = "", call, goneAs, onDone }: Props<T>) {
  const t = useTranslations();
  const error = useErrorText();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const act = async () => {
    setBusy(true);
    setFailure(null);
    const result = await call();
    setBusy(false);
    if (!result.ok && result.code !== goneAs) return setFailure(result);
    setOpen(false);
    onDone(result.ok ? result.data : null);
  };

  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="sm" className={`text-danger ${className}`}>
          {label}
          <span className="sr-only">: {of}</span>
        </Button>
      </DialogTrigger>
      <DialogContent title={title} description={text}>
        {failure && <Alert variant="danger">{error(failure.code)}</Alert>}
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="outline">{t("common.cancel")}</Button>
          </DialogClose>
          <Button variant="danger" onClick={act} disabled={busy}>
            {busy ? t("common.deleting") : label}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
