import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingLooks() {
  const t = useTranslations("common");
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="h-10 w-56" />
      <Skeleton className="h-24" />
      <Skeleton className="h-96" />
    </div>
  );
}
