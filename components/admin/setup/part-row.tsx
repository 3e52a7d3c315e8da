"use client";

import { useTranslations } from "next-intl";
import type { ApiFailure } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { Part, TestResult } from "@/lib/domains/settings/part";

/** A test under way, what it came to, or why it could not be asked for. */
export type TestState = "testing" | TestResult | ApiFailure["code"];

type Props = { part: Part; state: TestState | undefined; onTest: (() => void) | undefined };

const KINDS = { embedded: "plain", real: "fresh", none: "plain" } as const;
const OUTCOMES = { ok: "success", careful: "warning", failed: "danger", none: "info" } as const;

/** One part: what it is, how it is set, and what its test found. */
export function PartRow({ part, state, onTest }: Props) {
  const t = useTranslations("adminSetup");
  const { name, kind, engine, env, docs } = part;
  const missing = env.filter(({ isSet }) => !isSet).map((variable) => variable.name);
  const set = env.filter(({ isSet }) => isSet).map((variable) => variable.name);
  return (
    <li className="space-y-2 py-4">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1">
        <h3 className="flex flex-wrap items-center gap-x-2 gap-y-1 self-center font-semibold">
          {t(`parts.${name}`)}
          <Badge variant={KINDS[kind]}>
            {t(`kinds.${kind}`)}
            {engine && `: ${engine}`}
          </Badge>
        </h3>
        <div className="col-start-1 col-end-3 min-w-0 space-y-0.5 break-words sm:col-end-2">
          <p className="text-ink-soft text-sm">
            {t(`partTexts.${name}`)} {name === "mail" && t("mailTestNote")}
          </p>
          {set.length > 0 && <p className="text-ink-soft text-sm">{t("set", { names: set.join(", ") })}</p>}
          {kind !== "real" && missing.length > 0 && (
            <p className="text-ink-soft text-sm">
              {name === "address" ? t("addressMissing") : t("missing", { names: missing.join(", "), section: docs })}
            </p>
          )}
        </div>
        {onTest && (
          <Button
            variant="outline"
            size="sm"
            className="col-start-2 row-start-1 min-h-11 sm:row-end-3"
            disabled={state === "testing"}
            aria-label={t("testNamed", { part: t(`parts.${name}`) })}
            onClick={onTest}
          >
            {state === "testing" ? t("testing") : t("test")}
          </Button>
        )}
      </div>
      {state && state !== "testing" && <Outcome state={state} />}
    </li>
  );
}

function Outcome({ state }: { state: Exclude<TestState, "testing"> }) {
  const t = useTranslations("adminSetup");
  const error = useErrorText();
  if (typeof state === "string") return <Alert variant="danger">{error(state)}</Alert>;
  const { outcome, finding, code, ms, clockMs } = state;
  return (
    <Alert variant={OUTCOMES[outcome]}>
      {t(`found.${finding}`, { ms: clockMs ?? 0 })}{" "}
      <span className="whitespace-nowrap text-ink-soft text-sm">
        {outcome !== "none" && t("took", { ms })}
        {code && ` · ${t("code", { code })}`}
      </span>
    </Alert>
  );
}
