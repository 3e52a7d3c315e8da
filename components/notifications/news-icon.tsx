import type { NewsKind } from "@/lib/domains/notifications/notification";

const PATHS: Record<NewsKind, string> = {
  comment:
    "M4.200 5.300c4.900-.8 10.600-.9 15.600 0 .9 3 .8 6.800 0 9.700-2.700.5-5.400.7-8 .7l-4.200 3.900-.3-4.100c-1-.1-2.200-.3-3.100-.5-.8-3-.8-6.700 0-9.700z",
  reply:
    "M10.200 5.100l-6.100 5.700 6.300 5.600-.1-3.500c4.500-.3 7.600 1.100 9.600 5-.2-6.300-3.500-9.500-9.600-9.500z",
  like: "M12.100 20.200c-2.700-2-8.800-5.700-9-10.700-.1-3 2.100-5 4.500-4.900 2.100.1 3.500 1.300 4.400 3.100.8-1.900 2.500-3.200 4.600-3.100 2.600.1 4.500 2.300 4.300 5-.3 4.800-5.900 8.400-8.800 10.600z",
  picture:
    "M3.600 5.200c5.500-.6 11.300-.6 16.800 0 .6 4.500.6 9.200 0 13.700-5.500.6-11.300.6-16.800 0-.6-4.500-.6-9.200 0-13.700zM4 16.500l4.700-5 3.700 4 2.600-2.600 4.900 4.400M15.600 8.600c.9 0 1.400.6 1.300 1.400 0 .7-.6 1.200-1.300 1.200s-1.300-.5-1.300-1.300.6-1.300 1.300-1.300z",
};

const FILLS: Record<NewsKind, string> = {
  comment: "var(--yellow)",
  reply: "var(--blue)",
  like: "var(--red)",
  picture: "var(--green)",
};

/** A mark of what happened, drawn by hand. */
export function NewsIcon({ kind }: { kind: NewsKind }) {
  return (
    <span aria-hidden className="flex size-11 shrink-0 items-center justify-center">
      <svg
        viewBox="0 0 24 24"
        className="size-7"
        fill={FILLS[kind]}
        fillOpacity={kind === "like" ? 1 : 0.45}
        stroke="var(--outline)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
      >
        <path d={PATHS[kind]} />
      </svg>
    </span>
  );
}
