import type { ComponentProps } from "react";

/** A form that searches, as its landmark of the page. */
export function SearchLandmark(props: ComponentProps<"form">) {
  // biome-ignore lint/a11y/useSemanticElements: <search> is missing in browsers we support
  return <form role="search" {...props} />;
}
