"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { CELL_IMAGES_MAX, type CellReport, type CountedPicture, type CountSettings } from "@/lib/domains/cells/cell";
import { BatchList } from "../batch/batch-list";
import { PictureDrop } from "../batch/picture-drop";
import { useBatch } from "../batch/use-batch";
import { Viewer } from "../viewer/viewer";
import { CountsTable } from "./counts-table";
import { DeleteReport } from "./delete-report";
import { recountAll } from "./recount-all";
import { withoutPicture, withPicture } from "./report-figures";
import { ReportName } from "./report-name";

/** A report: its table, the picture that is open, and what can be done with both. */
export function ReportView({ first }: { first: CellReport }) {
  const t = useTranslations("labCells");
  const common = useTranslations("common");
  const error = useErrorText();
  const [report, setReport] = useState(first);
  const [openId, setOpenId] = useState<string | null>(first.images[0]?.id ?? null);
  const [open, setOpen] = useState<CountedPicture | null>(null);
  const [leaving, setLeaving] = useState<CountedPicture | null>(null);
  const [failure, setFailure] = useState<ApiFailure["code"] | null>(null);

  /** Also before it is shown: what is saved on the way to a recount has made another version. */
  const latest = useRef(first);
  const put = useCallback((now: CellReport) => {
    latest.current = now;
    setReport(now);
  }, []);
  const counted = useCallback(
    (picture: CountedPicture) => {
      put(withPicture(latest.current, picture));
      setOpenId((now) => now ?? picture.id);
    },
    [put],
  );
  const batch = useBatch(report.id, counted);
  const load = useCallback(
    async (imageId: string, signal?: AbortSignal) => {
      const path = { id: first.id, imageId };
      const result = await callApi("GET /api/vision/reports/{id}/images/{imageId}", { path, signal });
      if (signal?.aborted) return;
      if (result.ok) setOpen(result.data);
      setFailure(result.ok ? null : result.code);
    },
    [first.id],
  );
  useEffect(() => {
    const left = new AbortController();
    if (openId) void load(openId, left.signal);
    return () => left.abort();
  }, [openId, load]);

  const recount = async (settings: CountSettings, isForAll: boolean) => {
    const chosen = latest.current.images.filter(({ id }) => isForAll || id === openId);
    const code = await recountAll(chosen, settings, counted);
    setOpen(null);
    if (openId) await load(openId);
    setFailure(code);
  };
  const remove = async (picture: CountedPicture) => {
    setLeaving(null);
    const path = { id: report.id, imageId: picture.id };
    const result = await callApi("DELETE /api/vision/reports/{id}/images/{imageId}", { path });
    if (!result.ok && result.code !== "cell_image_not_found") return setFailure(result.code);
    const left = withoutPicture(latest.current, picture.id);
    put(left);
    setOpen(null);
    setOpenId(left.images[0]?.id ?? null);
  };
  const room = CELL_IMAGES_MAX - report.images.length;

  return (
    <div className="space-y-5">
      <ReportName report={report} onNamed={(name) => put({ ...latest.current, name })} />
      {report.images.length > 0 && (
        <>
          <CountsTable report={report} openId={openId} onOpen={setOpenId} />
          <div className="flex flex-wrap gap-2">
            {(["images", "cells"] as const).map((of) => (
              <a
                key={of}
                href={`/api/vision/reports/${report.id}/${of}.csv`}
                download
                className={buttonStyles({ variant: "outline" })}
              >
                {t(`csv.${of}`)}
              </a>
            ))}
          </div>
        </>
      )}
      {failure && <Alert variant="danger">{error(failure)}</Alert>}
      {open && open.id === openId && (
        <>
          <h2 className="break-all font-bold text-xl">{open.name}</h2>
          <Viewer
            key={`${open.id} ${open.version}`}
            picture={open}
            pictures={report.images.length}
            onSaved={counted}
            onRecounted={recount}
          />
          <Button variant="ghost" size="sm" className="min-h-11 text-danger" onClick={() => setLeaving(open)}>
            {t("removePicture")}
          </Button>
        </>
      )}
      <section aria-labelledby="more-pictures" className="space-y-3">
        <h2 id="more-pictures" className="font-title text-2xl">
          {t(report.images.length > 0 ? "morePictures" : "firstPictures")}
        </h2>
        {room > 0 ? <PictureDrop room={room} onFiles={batch.add} /> : <p>{t("full", { most: CELL_IMAGES_MAX })}</p>}
        <BatchList items={batch.items} isWorking={batch.isWorking} stop={batch.stop} retry={batch.retry} />
      </section>
      <ConfirmDialog
        open={leaving !== null}
        title={t("removeAsk")}
        text={t("removeText")}
        confirm={common("delete")}
        cancel={common("cancel")}
        busy={false}
        onConfirm={() => leaving && remove(leaving)}
        onClose={() => setLeaving(null)}
      />
      <DeleteReport report={report} onDeleted={() => location.assign("/lab/cells")} />
    </div>
  );
}
