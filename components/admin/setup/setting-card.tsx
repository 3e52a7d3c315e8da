"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SavingCard } from "../saving/saving-card";
import type { Setting } from "./use-setting";

type Props = {
  title: string;
  text: string;
  setting: Setting;
  onSave: (form: FormData) => void;
  /** Beside the button that saves. */
  more?: ReactNode;
  children: ReactNode;
};

/** One thing that is set of the site. */
export function SettingCard({ setting, ...card }: Props) {
  const t = useTranslations("adminSetup");
  return <SavingCard saving={setting} words={{ save: t("save"), saved: t("saved") }} {...card} />;
}
