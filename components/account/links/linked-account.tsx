"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { useLocalTime } from "@/components/ui/use-local-time";
import type { LinkedAccount as Link } from "@/lib/domains/accounts/linked/linked-account";
import { wayToProvider } from "../auth-client";
import { ProofField } from "../proof-field";
import { ProviderNews } from "../provider-news";

type Props = { provider: string; link: Link | null; hasPassword: boolean };

/** The account at the provider by which I come in: link it, or unlink it. */
export function LinkedAccount({ provider, link, hasPassword }: Props) {
  const t = useTranslations();
  const day = useLocalTime();
  const errors = useErrorText();
  const [busy, setBusy] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const go = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("password");
    setBusy(true);
    setFailure(null);
    setIsWrong(false);
    const asked = await callApi("POST /api/me/links", { body: { password: hasPassword ? String(typed) : undefined } });
    const way = asked.ok ? await wayToProvider("/me/settings") : asked;
    if (way.ok) return location.assign(way.url);
    setBusy(false);
    if (way.code === "wrong_credentials") return setIsWrong(true);
    setFailure(way.code === "unavailable" ? t("settings.links.away", { name: provider }) : errors(way.code));
  };
  const unlink = async (id: string) => {
    setBusy(true);
    setFailure(null);
    const result = await callApi("DELETE /api/me/links/{id}", { path: { id } });
    // The page is made anew, without what its address said of the linking.
    if (result.ok || result.code === "link_not_found") return location.assign("/me/settings");
    setBusy(false);
    setFailure(errors(result.code));
  };

  return (
    <>
      <ProviderNews name={provider} of="linked" />
      {failure && <Alert variant="danger">{failure}</Alert>}
      {link ? (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p>
            {t("settings.links.since", {
              name: provider,
              day: day(link.createdAt),
            })}
          </p>
          <Button variant="outline" size="sm" disabled={busy} onClick={() => unlink(link.id)}>
            {t("settings.links.unlink")}
          </Button>
        </div>
      ) : (
        <Form onSubmit={go} className="space-y-4">
          <ProofField id="link-proof" hasPassword={hasPassword} isWrong={isWrong} />
          <Button type="submit" variant="outline" disabled={busy}>
            {t("settings.links.link", { name: provider })}
          </Button>
        </Form>
      )}
    </>
  );
}
