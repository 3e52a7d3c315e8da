import { Waiting } from "@/components/site/waiting";
import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingInterest() {
  return (
    <Waiting className="space-y-5">
      <Skeleton className="h-10 w-40" />
      <div className="grid grid-cols-1 gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {["a", "b", "c"].map((card) => (
          <Skeleton key={card} className="h-80" />
        ))}
      </div>
    </Waiting>
  );
}
