import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingGallery() {
  const t = useTranslations("common");
  return (
    <div className="space-y-5">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="h-10 w-40" />
      <Skeleton className="h-10 w-72" />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4">
        {["a", "b", "c", "d", "e", "f", "g", "h"].map((place) => (
          <Skeleton key={place} className="aspect-square" />
        ))}
      </div>
    </div>
  );
}
