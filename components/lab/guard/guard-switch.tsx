"use client";

import { Eye } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const GuardBeside = dynamic(() => import("./guard-beside").then((module) => module.GuardBeside), { ssr: false });

/** A quiet switch beside what somebody writes. Off, and nothing of the guard is loaded, until it is pressed. */
export function GuardSwitch() {
  const t = useTranslations("labGuard");
  const [isOn, setOn] = useState(false);
  if (isOn) return <GuardBeside onPutAway={() => setOn(false)} />;
  return (
    <Button variant="ghost" size="sm" className="text-ink-soft" onClick={() => setOn(true)}>
      <Eye aria-hidden className="size-4" />
      {t("editor.on")}
    </Button>
  );
}
