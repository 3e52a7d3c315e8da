import Markdown, { type Components } from "react-markdown";
import { tameMarkdown } from "./tame-markdown";

const ALLOWED = ["p", "strong", "em", "ul", "ol", "li", "a", "blockquote", "br"];

const components: Components = {
  a: ({ href, children }) =>
    href ? (
      <a href={href} rel="nofollow ugc noopener" className="text-link underline underline-offset-4 hover:decoration-2">
        {children}
      </a>
    ) : (
      children
    ),
  // The line's own newline already breaks it: a diary keeps the lines as they were written.
  br: () => null,
};

/** A diary's text. Of Markdown only bold, italic, lists, links and quotes; never HTML, never pictures of elsewhere. */
export function MarkdownView({ text, className }: { text: string; className?: string }) {
  return (
    <div className={`diary-text ${className ?? ""}`}>
      <Markdown allowedElements={ALLOWED} unwrapDisallowed skipHtml urlTransform={safeUrl} components={components}>
        {tameMarkdown(text)}
      </Markdown>
    </div>
  );
}

/** Only addresses a reader can follow without harm; anything else is no link. */
function safeUrl(url: string): string | undefined {
  try {
    return ["http:", "https:", "mailto:"].includes(new URL(url).protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
