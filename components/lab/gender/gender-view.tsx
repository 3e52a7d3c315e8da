import { useTranslations } from "next-intl";
import { LabPage } from "@/components/lab/lab-page";
import { Messages } from "@/components/site/messages";
import { GenderLab } from "./gender-lab";

const LIMITS = ["appearance", "errors", "unsure", "kept"] as const;

/** Portrait to gender estimate: the same page for everyone; who is not signed in is shown the way. */
export function GenderView() {
  const t = useTranslations("labGender");
  return (
    <LabPage title={t("title")} lead={t("lead")} limits={LIMITS.map((name) => t(`limits.${name}`))}>
      <Messages of={["labGender", "errors"]}>
        <GenderLab />
      </Messages>
    </LabPage>
  );
}
