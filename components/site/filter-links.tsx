import Link from "next/link";

type Props = { label: string; choices: { href: string; text: string; chosen: boolean }[] };

/** Choices that are addresses: they work without JavaScript and can be kept as bookmarks. */
export function FilterLinks({ label, choices }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ href, text, chosen }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={chosen ? "page" : undefined}
              className="inline-flex min-h-10 items-center rounded-full border-[1.5px] px-4 font-medium text-sm hover:bg-sheet-deep aria-[current]:border-outline aria-[current]:bg-yellow/35"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
