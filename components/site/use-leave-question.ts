import { useEffect } from "react";

/** Asks before the page is left, by the browser or by a link, while something would be lost. */
export function useLeaveQuestion(wouldLose: boolean, question: string): void {
  useEffect(() => {
    if (!wouldLose) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    // Links lead on without leaving the document, so the browser does not ask by itself.
    const stay = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
      if (!link || !leadsAway(link, event, location.href) || confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", ask);
    document.addEventListener("click", stay, true);
    return () => {
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("click", stay, true);
    };
  }, [wouldLose, question]);
}

type Click = Pick<MouseEvent, "ctrlKey" | "metaKey" | "shiftKey">;

/** Whether a click on a link takes this page away: not to another tab, nor to another place on the page. */
export function leadsAway(link: { href: string; target: string }, click: Click, here: string): boolean {
  if (link.target === "_blank" || click.ctrlKey || click.metaKey || click.shiftKey) return false;
  const [to, place] = link.href.split("#");
  return place === undefined || to !== here.split("#")[0];
}
