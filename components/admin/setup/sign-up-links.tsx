"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardTitle } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import type { SignUpLink } from "@/lib/domains/settings/sign-up-links";
import type { Page } from "@/lib/shared/page";
import { numberIn } from "../saving/use-saving";
import { LinkRow } from "./link-row";

/** The links by which people may sign up: make one, hand it on, take it back. */
export function SignUpLinks({ first }: { first: Page<SignUpLink> }) {
  const t = useTranslations("adminSetup");
  const error = useErrorText();
  const labels = useListLabels();
  const [made, setMade] = useState<SignUpLink[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const list = usePagedList<SignUpLink>(first, async (cursor, signal) => {
    const result = await callApi("GET /api/admin/sign-up-links", { query: { cursor: cursor ?? undefined }, signal });
    return result.ok ? result.data : null;
  });
  const links = [...made, ...list.items];

  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    setBusy(true);
    setFailure(null);
    const body = {
      note: String(data.get("note") ?? ""),
      usesMax: numberIn(data, "usesMax"),
      days: numberIn(data, "days") ?? 14,
    };
    const result = await callApi("POST /api/admin/sign-up-links", { body });
    setBusy(false);
    if (!result.ok) return setFailure(result);
    setMade((before) => [result.data, ...before]);
    form.reset();
  };
  const changed = (link: SignUpLink) => {
    setMade((before) => before.map((one) => (one.id === link.id ? link : one)));
    list.change(link.id, link);
  };

  return (
    <Card className="space-y-4">
      <div>
        <CardTitle>{t("linksTitle")}</CardTitle>
        <p className="text-ink-soft text-sm">{t("linksText")}</p>
      </div>
      <Form onSubmit={make} className="space-y-4">
        {failure && <Alert variant="danger">{failure.fields.length > 0 ? t("wrong") : error(failure.code)}</Alert>}
        <Field id="link-note" label={t("linkNote")} hint={t("linkNoteHint")}>
          {(control) => <Input {...control} name="note" maxLength={160} autoComplete="off" />}
        </Field>
        <div className="grid grid-cols-2 items-start gap-4">
          <Field id="link-uses" label={t("linkUses")} hint={t("linkUsesHint")}>
            {(control) => <Input {...control} name="usesMax" type="number" min={1} max={10_000} defaultValue={1} />}
          </Field>
          <Field id="link-days" label={t("linkDays")}>
            {(control) => <Input {...control} name="days" type="number" min={1} max={365} required defaultValue={14} />}
          </Field>
        </div>
        <Button type="submit" variant="outline" disabled={busy}>
          {t("makeLink")}
        </Button>
      </Form>
      {links.length === 0 ? (
        <p className="text-ink-soft">{t("noLinks")}</p>
      ) : (
        <List list={list} labels={labels}>
          <ul aria-label={t("linksTitle")} className="divide-y">
            {links.map((link) => (
              <LinkRow key={link.id} link={link} onChanged={changed} />
            ))}
          </ul>
        </List>
      )}
    </Card>
  );
}
