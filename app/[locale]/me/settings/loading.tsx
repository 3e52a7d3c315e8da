import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingSettings() {
  const t = useTranslations("common");
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="h-10 w-32" />
      <Skeleton className="h-96" />
      <Skeleton className="h-64" />
    </div>
  );
}
