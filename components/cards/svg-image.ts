import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { LIGHT_PAPER } from "@/lib/shared/paper-colours";

/** An icon of ours as a picture to draw with, in the colours of light paper. @param side in pixels */
export async function imageOfIcon(icon: ReactElement, side: number): Promise<HTMLImageElement> {
  // Not in the turn of an effect: there React renders nothing at once.
  await null;
  const image = new Image(side, side);
  image.src = `data:image/svg+xml,${encodeURIComponent(withColours(markupOf(icon), side))}`;
  await image.decode();
  return image;
}

function markupOf(icon: ReactElement): string {
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => root.render(icon));
  const markup = place.innerHTML;
  root.unmount();
  return markup;
}

function withColours(markup: string, side: number): string {
  return markup
    .replace(/var\(--([\w-]+)(?:, ?([^)]+))?\)/g, (_, name: string, otherwise?: string) =>
      name in LIGHT_PAPER ? LIGHT_PAPER[name as keyof typeof LIGHT_PAPER] : (otherwise ?? LIGHT_PAPER.ink),
    )
    .replace("<svg ", `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" `);
}
