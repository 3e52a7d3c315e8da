// Runs before the first paint, so that no page flashes in the wrong colours. A file of its own: the content security
// policy allows no inline script.
(() => {
  const root = document.documentElement;
  let chosen = null;
  try {
    chosen = localStorage.getItem("theme");
    if (localStorage.getItem("reader") === "member") root.dataset.reader = "member";
  } catch {
    // Storage may be blocked; the system's setting still counts.
  }
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    root.dataset.theme = chosen ?? (dark.matches ? "dark" : "light");
  };
  dark.addEventListener("change", () => {
    if (!root.dataset.themeChosen) apply();
  });
  if (chosen) root.dataset.themeChosen = "true";
  apply();
})();
