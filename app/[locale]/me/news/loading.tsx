import { Waiting } from "@/components/site/waiting";
import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingNews() {
  return (
    <Waiting className="mx-auto max-w-2xl space-y-6">
      <Skeleton className="h-10 w-32" />
      <Skeleton className="h-96" />
    </Waiting>
  );
}
