import { Waiting } from "@/components/site/waiting";
import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingGallery() {
  return (
    <Waiting className="space-y-5">
      <Skeleton className="h-10 w-40" />
      <Skeleton className="h-10 w-72" />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4">
        {["a", "b", "c", "d", "e", "f", "g", "h"].map((place) => (
          <Skeleton key={place} className="aspect-square" />
        ))}
      </div>
    </Waiting>
  );
}
