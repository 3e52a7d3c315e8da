/** What is looked for: as ARIA has it, and a picture that was drawn in this browser. */
export type Role = "button" | "textbox" | "img" | "drawing" | "radio" | "dialog";

/** Looks of a person at a page. Sent to the page as text, so that nothing in it may be from outside of it. */
export function eyes() {
  const SELECTORS: Record<Role, string> = {
    button: "button, [role=button]",
    textbox: "textarea, input:not([type=radio], [type=checkbox], [type=hidden])",
    img: "img, [role=img]",
    drawing: "[role=img]:has(canvas)",
    radio: "input[type=radio], [role=radio]",
    dialog: "dialog[open], [role=dialog]",
  };

  const isSeen = (element: Element) =>
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === "visible" &&
    !element.closest("[aria-hidden=true], [inert]");

  /** Accessible names, as far as this site's markup needs them (https://www.w3.org/TR/accname/). */
  function nameOf(element: HTMLElement): string {
    const by = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const told = by.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    const given = element.getAttribute("aria-label") ?? element.getAttribute("alt");
    return (told || (given ?? label ?? element.textContent ?? "")).trim();
  }

  const all = (role: Role) => [...document.querySelectorAll<HTMLElement>(SELECTORS[role])].filter(isSeen);
  /** A dialog lies over everything: what is looked for is looked for there first. */
  const find = (role: Role, name: string) =>
    all(role).findLast((element) => nameOf(element).startsWith(name) && !(element as HTMLButtonElement).disabled);

  function coloursIn(picture: HTMLElement): number {
    const drawn = picture instanceof HTMLImageElement ? picture : [...picture.querySelectorAll("canvas")].at(-1);
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [64, 64];
    const context = copy.getContext("2d");
    if (drawn) context?.drawImage(drawn, 0, 0, 64, 64);
    const { data } = context?.getImageData(0, 0, 64, 64) ?? { data: [] };
    return new Set(new Uint32Array(Uint8Array.from(data).buffer)).size;
  }

  return {
    /** The names of what is seen of a role. */
    names: (role: Role) => all(role).map(nameOf),

    /** The middle of what can be pressed in what is seen; null while there is none, or something lies over it. */
    whereIs(role: Role, name: string) {
      const element = find(role, name);
      const target = role === "radio" ? (element?.closest("label") ?? element) : element;
      if (!target) return null;
      target.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      return target.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
    },

    /** What is written in a field. */
    valueOf: (name: string) => (find("textbox", name) as HTMLTextAreaElement | undefined)?.value ?? null,

    /** How many colours the picture of a name has, on a canvas or in an image; of several the one with most. */
    coloursOf: (name: string) =>
      Math.max(0, ...all("img").map((picture) => (nameOf(picture) === name ? coloursIn(picture) : 0))),

    /** How far the page is wider than its window, in CSS pixels. */
    overhang: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}
