import { Waiting } from "@/components/site/waiting";
import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingMyPosts() {
  return (
    <Waiting className="mx-auto max-w-3xl space-y-5">
      <Skeleton className="h-10 w-40" />
      <Skeleton className="h-10 w-72" />
      {["a", "b", "c"].map((row) => (
        <Skeleton key={row} className="h-40" />
      ))}
    </Waiting>
  );
}
