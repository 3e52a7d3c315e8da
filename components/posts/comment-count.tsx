import { type CardLabels, formatCount } from "./card-labels";

/** How many comments a day has; nothing where there are none. */
export function CommentCount({ count, labels }: { count: number; labels: Pick<CardLabels, "locale" | "comments"> }) {
  if (count === 0) return null;
  const shown = formatCount(count, labels.locale);
  return (
    <span className="inline-flex items-center gap-1 font-semibold text-ink-soft text-sm tabular-nums leading-none">
      <svg
        viewBox="0 0 24 24"
        className="size-5"
        fill="none"
        stroke="var(--outline)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
      >
        <path d="M4.200 5.300c4.900-.8 10.600-.9 15.600 0 .9 3 .8 6.800 0 9.700-2.700.5-5.400.7-8 .7l-4.200 3.900-.3-4.100c-1-.1-2.200-.3-3.100-.5-.8-3-.8-6.700 0-9.700z" />
      </svg>
      <span aria-hidden>{shown}</span>
      <span className="sr-only">{labels.comments.replace("{count}", shown)}</span>
    </span>
  );
}
