"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { Button } from "@/components/ui/button";
import type { Part, TestedPart } from "@/lib/domains/settings/part";
import { PartRow, type TestState } from "./part-row";

type Props = { parts: readonly Part[]; tested: readonly TestedPart[] };

/** What the site runs on, each with a test by a press. Several may run at once. */
export function SiteParts({ parts, tested }: Props) {
  const t = useTranslations("adminSetup");
  const [tests, setTests] = useState<Partial<Record<TestedPart, TestState>>>({});
  const put = (part: TestedPart, state: TestState) => setTests((before) => ({ ...before, [part]: state }));

  const test = async (part: TestedPart): Promise<void> => {
    put(part, "testing");
    const result = await callApi("POST /api/admin/setup/tests/{part}", { path: { part } });
    put(part, result.ok ? result.data : result.code);
  };
  const testAll = async () => {
    // One after the other: a busy machine would find itself slow.
    for (const part of tested) await test(part);
  };
  const isTesting = Object.values(tests).includes("testing");

  return (
    <div className="space-y-4">
      <Button variant="outline" disabled={isTesting} onClick={() => void testAll()}>
        {t("testAll")}
      </Button>
      <ul aria-label={t("partsTitle")} className="paper-sheet divide-y px-4 sm:px-6">
        {parts.map((part) => {
          const one = tested.find((name) => name === part.name);
          return (
            <PartRow key={part.name} part={part} state={one && tests[one]} onTest={one && (() => void test(one))} />
          );
        })}
      </ul>
    </div>
  );
}
