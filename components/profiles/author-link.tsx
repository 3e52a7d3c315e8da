import Link from "next/link";
import { profilePath } from "@/lib/domains/profiles/profile";

/** An author's name as the way to their profile; it keeps its own place on a card that leads elsewhere as a whole. */
export function AuthorLink({ author, className }: { author: { id: string; name: string }; className?: string }) {
  return (
    <Link
      href={profilePath(author.id)}
      prefetch={false}
      dir="auto"
      className={`relative z-10 min-w-0 truncate rounded underline-offset-4 hover:underline ${className ?? ""}`}
    >
      {author.name}
    </Link>
  );
}
