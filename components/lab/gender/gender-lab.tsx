"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useReader } from "@/components/account/reader-context";
import type { ApiFailure } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { buttonStyles } from "@/components/ui/button-styles";
import { type GenderEstimate, PORTRAIT_MAX_MB } from "@/lib/domains/vision/vision";
import { Estimates } from "./estimates";
import { Framing } from "./framing";
import { PhotoDrop } from "./photo-drop";
import { sendPortrait } from "./send-portrait";

/** And back here. */
const SIGN_IN = "/sign-in?next=%2Flab%2Fgender";

type Seen =
  | { state: "nothing" }
  | { state: "looking"; src: string | null }
  | { state: "seen"; src: string | null; faces: readonly GenderEstimate[] }
  | { state: "failed"; src: string | null; failure: ApiFailure };

/** A photo, looked at once by the server, with what the model makes of each face. Needs "labGender" and "errors". */
export function GenderLab() {
  const t = useTranslations("labGender");
  const error = useErrorText();
  const [seen, setSeen] = useState<Seen>({ state: "nothing" });
  const src = "src" in seen ? seen.src : null;
  // What was shown from the memory of the browser is let go of.
  useEffect(() => () => void (src && URL.revokeObjectURL(src)), [src]);

  const look = async (file: File) => {
    const shown = (await canBeShown(file)) ? URL.createObjectURL(file) : null;
    setSeen({ state: "looking", src: shown });
    const result = await sendPortrait(file);
    // A session may end meanwhile: signing in leads back here.
    if (!result.ok && result.code === "not_signed_in") return location.assign(SIGN_IN);
    setSeen(
      result.ok
        ? { state: "seen", src: shown, faces: result.data.faces }
        : { state: "failed", src: shown, failure: result },
    );
  };
  const guest = useReader()?.member === null;
  const words = ({ code }: ApiFailure) =>
    code === "too_large" ? t("tooLarge", { max: PORTRAIT_MAX_MB }) : error(code);

  return (
    <div className="space-y-5">
      {guest ? <Guest /> : <PhotoDrop max={PORTRAIT_MAX_MB} disabled={seen.state === "looking"} onPhoto={look} />}
      {seen.state === "looking" && <Looking src={seen.src} />}
      {seen.state === "failed" && <Alert variant="danger">{words(seen.failure)}</Alert>}
      {seen.state === "seen" && (
        <>
          <p role="status" className="sr-only">
            {t("found", { count: seen.faces.length })}
          </p>
          <Estimates src={seen.src} faces={seen.faces} />
        </>
      )}
      {(seen.state === "nothing" || (seen.state === "failed" && seen.failure.code === "no_face")) && <Framing />}
    </div>
  );
}

function Guest() {
  const t = useTranslations("labGender");
  return (
    <div className="paper-sheet flex flex-wrap items-center gap-x-5 gap-y-3 p-5">
      <p className="min-w-0 flex-1 basis-60">{t("guest")}</p>
      <a href={SIGN_IN} className={buttonStyles()}>
        {t("signIn")}
      </a>
    </div>
  );
}

function Looking({ src }: { src: string | null }) {
  const t = useTranslations("labGender");
  return (
    <div className="space-y-3">
      <p role="status">{t("looking")}</p>
      {src && (
        // biome-ignore lint/performance/noImgElement: it lies in the memory of this browser alone
        <img
          src={src}
          alt=""
          className="mx-auto block max-h-[50vh] max-w-full animate-pulse rounded-field opacity-70"
        />
      )}
    </div>
  );
}

/** Not every browser reads every photo: the server may still. */
async function canBeShown(file: File): Promise<boolean> {
  try {
    (await createImageBitmap(file)).close();
    return true;
  } catch {
    return false;
  }
}
