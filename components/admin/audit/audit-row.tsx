import { useTranslations } from "next-intl";
import type { AuditEntry } from "@/lib/domains/audit/audit-entry";
import { useMoment } from "../moment";
import { addressOf } from "./audit-query";
import { shortId, useValueWords } from "./value-words";

const link = "text-link underline underline-offset-4";

/** What was done, by whom, to whom or what, and what it changed, in words. */
export function AuditRow({ entry, timeZone }: { entry: AuditEntry; timeZone: string }) {
  const t = useTranslations("adminAudit");
  const moment = useMoment(timeZone);
  const words = useValueWords(timeZone);
  const { admin, target, targetId, before, after } = entry;
  const name = admin.name ?? t("gone");
  return (
    <article className="space-y-1 py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{t(`acts.${entry.act}`)}</span>
        <time dateTime={entry.at} className="text-ink-soft text-sm" suppressHydrationWarning>
          {moment(entry.at, "second")}
        </time>
      </p>
      <p className="break-words text-sm">
        <a href={addressOf("/admin/audit", { admin: admin.id })} className={link} title={t("onlyOf", { name })}>
          {t("by", { name })}
        </a>
        {target && targetId && (
          <>
            {" · "}
            {t(`targets.${target}`)}:{" "}
            {entry.targetName ? (
              <a href={`/admin/members/${targetId}`} className={link}>
                {entry.targetName}
              </a>
            ) : (
              <Thing target={target} id={targetId} />
            )}{" "}
            <a href={addressOf("/admin/audit", { target, targetId })} className={link}>
              {t("onlyTo")}
            </a>
          </>
        )}
      </p>
      {(before || after) && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-ink-soft text-sm">
          {before && <Values name={t("before")} values={words(before)} />}
          {after && <Values name={t("after")} values={words(after)} />}
        </dl>
      )}
      <p className="break-all text-ink-soft text-xs">
        {t("where", { address: entry.address.slice(0, 12), request: entry.requestId })}
      </p>
    </article>
  );
}

/** What has no name is told by the end of its id: those made together begin alike. */
function Thing({ target, id }: { target: NonNullable<AuditEntry["target"]>; id: string }) {
  const t = useTranslations("adminAudit");
  if (target === "member") return t("gone");
  const short = shortId(id);
  if (target !== "report") return <span title={id}>{short}</span>;
  return (
    <a href={`/admin/reports/${id}`} title={id} className={link}>
      {short}
    </a>
  );
}

function Values({ name, values }: { name: string; values: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="break-words" suppressHydrationWarning>
        {values}
      </dd>
    </>
  );
}
