import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { MachineDrawing } from "./machine-drawing";

const NAMES = { instance: "GPU_INSTANCE_ID", region: "AWS_REGION", server: "MODEL_SERVER_URL" };

/** A site without such a machine: that this is fine, and how one is set up. */
export function NoneCard() {
  const t = useTranslations("adminGpu.none");
  return (
    <Card className="flex flex-col items-center gap-x-8 gap-y-4 sm:flex-row">
      <MachineDrawing mood="none" className="w-44 shrink-0 sm:w-56" />
      <div className="min-w-0 flex-1 space-y-3">
        <CardTitle className="text-3xl">{t("title")}</CardTitle>
        <p className="max-w-prose">{t("text")}</p>
        <ol className="max-w-prose list-decimal space-y-1.5 pl-5">
          <li>{t("machine")}</li>
          <li>{t("rights")}</li>
          <li>{t("set", NAMES)}</li>
        </ol>
        <p className="max-w-prose text-ink-soft">{t("after")}</p>
      </div>
    </Card>
  );
}
