import { Fragment } from "react";
import { partsOf } from "./links";

/** What somebody wrote, as it is, with its addresses as links that search engines don't follow. */
export function CommentText({ text }: { text: string }) {
  return partsOf(text).map(({ text: part, href }, at) =>
    href ? (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its parts
        key={at}
        href={href}
        rel="nofollow ugc noopener"
        className="break-all text-link underline underline-offset-4"
      >
        {part}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its parts
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}
