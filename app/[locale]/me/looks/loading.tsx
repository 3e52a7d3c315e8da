import { Waiting } from "@/components/site/waiting";
import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingLooks() {
  return (
    <Waiting className="mx-auto max-w-3xl space-y-5">
      <Skeleton className="h-10 w-56" />
      <Skeleton className="h-24" />
      <Skeleton className="h-96" />
    </Waiting>
  );
}
