import Link from "next/link";
import { tagPath } from "@/lib/shared/tag";

/** A post's tags, each a link to its page; `max` cuts the list on cards. */
export function TagList({ tags, label, max = 10 }: { tags: string[]; label: string; max?: number }) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-2.5 gap-y-1 text-sm">
      {tags.slice(0, max).map((tag) => (
        <li key={tag}>
          <Link
            href={tagPath(tag)}
            prefetch={false}
            dir="auto"
            className="relative z-10 inline-flex min-h-6 min-w-6 items-center rounded text-link underline-offset-4 hover:underline"
          >
            #{tag}
          </Link>
        </li>
      ))}
    </ul>
  );
}
