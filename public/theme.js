// Runs before the first paint, so that no page flashes in the wrong colours, and again when the browser shows a page
// that it kept for Back. A file of its own: the content security policy allows no inline script.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    if (!root.dataset.themeChosen) root.dataset.theme = dark.matches ? "dark" : "light";
  };
  const apply = () => {
    try {
      const theme = localStorage.getItem("theme");
      if (theme) {
        root.dataset.theme = theme;
        root.dataset.themeChosen = "true";
      }
      if (localStorage.getItem("reader") === "member") root.dataset.reader = "member";
      else delete root.dataset.reader;
      if (localStorage.getItem("apart")) root.dataset.apart = "yes";
      else delete root.dataset.apart;
      const banner = localStorage.getItem("banner");
      if (banner) root.dataset.banner = banner;
      else delete root.dataset.banner;
      if (localStorage.getItem("counts") === "hidden") root.dataset.counts = "hidden";
      else delete root.dataset.counts;
      root.dataset.days = localStorage.getItem("days") === "ko" ? "ko" : "all";
    } catch {
      // Storage may be blocked; the system's setting still counts, and what was chosen on this page.
    }
    root.dataset.days ??= "all";
    follow();
  };
  dark.addEventListener("change", follow);
  addEventListener("storage", apply);
  apply();

  // What one person alone may see, or has typed to come in, is hidden while it is kept, and asked for anew.
  const isPrivate = /^\/(?:(?:ko|en)\/)?(?:me|write|sign-in|sign-up)(?:\/|$)/.test(location.pathname);
  let isKept = false;
  addEventListener("pagehide", () => {
    if (isPrivate) root.style.visibility = "hidden";
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    apply();
    if (!isPrivate) return;
    isKept = true;
    root.style.visibility = "hidden";
    location.reload();
  });
  // What is written before the page's script is there, and where (components/ui/use-typed-early.ts). Only what somebody
  // does counts: taking the page over moves the caret too.
  const note = ({ type, target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const { value, selectionStart: start, selectionEnd: end } = target;
    target.early = { value: type === "input" ? value : target.early?.value, start, end };
  };
  for (const act of ["input", "keyup", "pointerup"]) addEventListener(act, note, true);
  // A form that is sent before its script is there waits for it (components/ui/form.tsx).
  const wait = (event) => {
    const form = event.target;
    if (form.dataset.scripted === undefined || form.taken) return;
    event.preventDefault();
    form.pressed = true;
  };
  addEventListener("submit", wait, true);
  // Whoever left has been asked already. This is the first to hear of it.
  addEventListener("beforeunload", (event) => {
    if (isKept) event.stopImmediatePropagation();
  });
})();
