import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingMyPosts() {
  const t = useTranslations("common");
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="h-10 w-40" />
      <Skeleton className="h-10 w-72" />
      {["a", "b", "c"].map((row) => (
        <Skeleton key={row} className="h-40" />
      ))}
    </div>
  );
}
