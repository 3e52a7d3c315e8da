"use client";

import { browserShelf } from "@/components/kept/shelf";

/** Switches between light and dark; the choice is kept in this browser and read by public/theme.js. */
export function ThemeToggle({ label }: { label: string }) {
  const toggle = () => {
    const root = document.documentElement;
    const theme = root.dataset.theme === "dark" ? "light" : "dark";
    root.dataset.theme = theme;
    root.dataset.themeChosen = "true";
    // Where nothing is kept, the choice lasts for this page.
    browserShelf.put("theme", theme);
  };
  return (
    <button
      type="button"
      onClick={toggle}
      aria-label={label}
      title={label}
      className="inline-flex size-11 items-center justify-center rounded-full hover:bg-sheet-deep"
    >
      <svg
        viewBox="0 0 24 24"
        className="size-6"
        fill="none"
        stroke="var(--outline)"
        strokeWidth="1.7"
        strokeLinecap="round"
        aria-hidden
      >
        <path
          className="dark:hidden"
          fill="var(--yellow)"
          d="M19.6 14.200c-5.200 2-10.400-2.600-9-8.300.2-.9-.3-1.300-1.100-.9-4.5 2.100-6 7.800-3 11.800 3.400 4.600 10.600 4.200 13.700-1.200.5-.9.300-1.7-.6-1.400z"
        />
        <g className="hidden dark:block">
          <path
            fill="var(--yellow)"
            d="M12.100 7.600c2.600 0 4.400 2 4.300 4.5-.1 2.400-2 4.400-4.5 4.300-2.5-.1-4.400-2-4.300-4.5.1-2.400 2-4.300 4.5-4.300z"
          />
          <path d="M12 2.300l.1 2.300M12.100 19.5l-.1 2.300M2.400 12.100l2.200-.1M19.5 12l2.200.1M5.200 5.300l1.5 1.5M17.300 17.200l1.600 1.600M5.300 18.800l1.5-1.600M17.300 6.700l1.5-1.5" />
        </g>
      </svg>
    </button>
  );
}
