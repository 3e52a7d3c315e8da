"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import type { ApiFailure } from "@/components/api/client";
import { tabShelf } from "@/components/kept/shelf";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { safeNext, wayToProvider } from "./auth-client";
import { useFailureText } from "./failure-text";
import { hasPasskeys, signInByPasskey } from "./passkeys/passkey-client";
import { searchHere } from "./search-here";
import { SuspensionNotice } from "./suspension-notice";
import { wayOn } from "./way-on";

/** The ways in beside the password: a passkey, where the browser knows them, and the provider, where there is one. */
export function OtherWays({ provider }: { provider: string | null }) {
  const t = useTranslations("account");
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const [knowsPasskeys, setKnowsPasskeys] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [suspension, setSuspension] = useState<ApiFailure["suspension"]>();

  const goOn = useCallback(() => location.assign(safeNext(searchHere())), []);
  useEffect(() => {
    let here = true;
    setKnowsPasskeys(hasPasskeys());
    // Offered among what the browser fills into the field, for as long as nobody presses the button.
    void signInByPasskey("offer").then((result) => {
      if (!here || !result) return;
      if (result.ok) goOn();
      else setSuspension(result.suspension);
    });
    return () => {
      here = false;
    };
  }, [goOn]);

  const attempt = async (way: () => Promise<string | null>) => {
    setBusy(true);
    setFailure(null);
    setSuspension(undefined);
    setFailure(await way());
    setBusy(false);
  };
  const passkey = () =>
    attempt(async () => {
      const result = await signInByPasskey("ask");
      if (result?.ok) goOn();
      // Null: the person changed their mind.
      if (!result || result.ok) return null;
      setSuspension(result.suspension);
      return result.suspension ? null : text.form(result);
    });
  const leave = (name: string) =>
    attempt(async () => {
      const next = safeNext(searchHere());
      const way = await wayToProvider(next);
      if (way.ok) wayOn(tabShelf).keep(next);
      if (way.ok) location.assign(way.url);
      return way.ok ? null : saying(way, name);
    });
  const saying = (way: ApiFailure, name: string) =>
    way.code === "unavailable" ? t("provider.away", { name }) : text.form(way);

  if (!knowsPasskeys && !provider) return null;
  return (
    <div className="mt-6 space-y-3">
      <p className="flex items-center gap-3 text-ink-soft text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("or")}
      </p>
      {suspension && <SuspensionNotice {...suspension} />}
      {failure && <Alert variant="danger">{failure}</Alert>}
      {knowsPasskeys && (
        <Button variant="outline" onClick={passkey} disabled={busy} className="w-full">
          {t("byPasskey")}
        </Button>
      )}
      {provider && (
        <Button variant="outline" onClick={() => leave(provider)} disabled={busy} className="w-full">
          {t("byProvider", { name: provider })}
        </Button>
      )}
    </div>
  );
}
