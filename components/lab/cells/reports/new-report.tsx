"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { CELL_IMAGES_MAX } from "@/lib/domains/cells/cell";
import { BatchList } from "../batch/batch-list";
import { PictureDrop } from "../batch/picture-drop";
import { useBatch } from "../batch/use-batch";

/** Begins with pictures: they go into a new report, named after the day, and the page leads there. */
export function NewReport({ name }: { name: string }) {
  const t = useTranslations("labCells");
  const error = useErrorText();
  const [begun, setBegun] = useState<{ id: string; files: File[] } | null>(null);
  const [failure, setFailure] = useState<ApiFailure["code"] | null>(null);

  const begin = async (files: File[]) => {
    setFailure(null);
    const result = await callApi("POST /api/vision/reports", { body: { name } });
    if (!result.ok) return setFailure(result.code);
    setBegun({ id: result.data.id, files });
  };

  if (begun) return <Filling key={begun.id} id={begun.id} files={begun.files} />;
  return (
    <div className="space-y-3">
      <PictureDrop room={CELL_IMAGES_MAX} onFiles={begin} />
      {failure && <Alert variant="danger">{error(failure)}</Alert>}
      <p className="text-ink-soft text-sm">{t("keptNote")}</p>
    </div>
  );
}

function Filling({ id, files }: { id: string; files: File[] }) {
  const t = useTranslations("labCells");
  const batch = useBatch(id, () => {});
  const { add } = batch;
  const first = useRef<File[] | null>(files);
  useEffect(() => {
    if (first.current) add(first.current);
    first.current = null;
  }, [add]);
  const isThrough = batch.items.length > 0 && batch.items.every(({ state }) => state === "done");
  useEffect(() => {
    if (isThrough) location.assign(`/lab/cells/${id}`);
  }, [isThrough, id]);
  return (
    <div className="space-y-3">
      <BatchList items={batch.items} isWorking={batch.isWorking} stop={batch.stop} retry={batch.retry} />
      {batch.items.some(({ state }) => state === "done") && (
        <a
          href={`/lab/cells/${id}`}
          className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
        >
          {t("openReport")}
        </a>
      )}
    </div>
  );
}
