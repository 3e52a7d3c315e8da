import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** How to frame a photo: one drawing that works, two that don't. */
export function Framing() {
  const t = useTranslations("labGender.framing");
  return (
    <ul className="grid gap-3 sm:grid-cols-3" aria-label={t("title")}>
      <Example isGood text={t("good")}>
        <Head scale={1} x={60} y={52} />
      </Example>
      <Example text={t("far")}>
        <Head scale={0.28} x={86} y={84} />
      </Example>
      <Example text={t("away")}>
        <TurnedHead />
      </Example>
    </ul>
  );
}

function Example({ text, isGood = false, children }: { text: string; isGood?: boolean; children: ReactNode }) {
  return (
    <li className="flex items-center gap-3 sm:flex-col sm:items-stretch">
      <svg
        viewBox="0 0 120 120"
        aria-hidden="true"
        className={`w-28 shrink-0 rounded-field border-3 bg-sheet sm:w-full ${isGood ? "border-green" : "border-line"}`}
        fill="none"
        stroke="var(--outline)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {children}
        {isGood ? (
          <path d="M96 22l6 7 12-15" stroke="var(--success)" strokeWidth="5" />
        ) : (
          <path d="M98 14l14 14m0-14l-14 14" stroke="var(--danger)" strokeWidth="5" />
        )}
      </svg>
      <p className="text-sm">{text}</p>
    </li>
  );
}

/** A face that looks here, around its own middle. */
function Head({ scale, x, y }: { scale: number; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} strokeWidth={3 / Math.sqrt(scale)}>
      <path d="M-50 82c2-26 20-36 36-38h28c16 2 34 12 36 38z" fill="var(--blue)" />
      <path d="M-9 30v14c4 7 14 7 18 0V30" fill="#f3c9a5" />
      <ellipse cx="0" cy="0" rx="29" ry="34" fill="#f3c9a5" />
      <path
        d="M-30 0c-4-36 16-44 32-43 20 1 34 14 28 44-2-14-8-20-14-24-14 6-32 6-42 2-3 6-4 12-4 21z"
        fill="#6b4a38"
      />
      <path d="M-12 -2v4M12 -2v4" strokeWidth="5" />
      <path d="M-10 15c6 6 14 6 20 0" />
    </g>
  );
}

/** A face that looks past us: hair, an ear, a nose at the edge. */
function TurnedHead() {
  return (
    <g transform="translate(60 52)">
      <path d="M-46 82c2-26 18-36 34-38h24c16 2 32 12 34 38z" fill="var(--green)" />
      <path d="M-8 30v14c4 7 14 7 18 0V28" fill="#f3c9a5" />
      <path
        d="M-26 -6c0-22 14-30 28-30 18 0 26 12 26 26l7 11c1 3-1 4-5 4v10c0 9-5 13-14 13h-12c-18 0-30-14-30-34z"
        fill="#f3c9a5"
      />
      <path
        d="M-28 14c-8-34 4-58 30-57 20 1 30 12 30 27-10 2-20 0-26-4 0 10-6 12-10 12l-4 24c-10 2-18 4-20-2z"
        fill="#6b4a38"
      />
      <path d="M20 -6v4" strokeWidth="5" />
      <path d="M20 19h8" />
    </g>
  );
}
