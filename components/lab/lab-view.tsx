import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DeskDrawing, DishDrawing, DoorDrawing, MirrorDrawing, PortraitDrawing } from "./drawings/eye-drawings";

/** The services in the order of the page. */
const EYES = [
  { path: "/lab/guard", name: "guard", drawing: <DeskDrawing /> },
  { path: "/lab/face-type", name: "faceType", drawing: <MirrorDrawing /> },
  { path: "/lab/gender", name: "gender", drawing: <PortraitDrawing /> },
  { path: "/lab/cells", name: "cells", drawing: <DishDrawing /> },
  { path: "/diaries/lock", name: "faceLock", drawing: <DoorDrawing /> },
] as const satisfies readonly { path: string; name: string; drawing: ReactNode }[];

/** The lab's doors, each with what it does and where a photo goes. */
export function LabView() {
  const t = useTranslations("lab");
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <header className="space-y-2">
        <h1 className="font-title text-3xl sm:text-4xl">{t("title")}</h1>
        <p className="max-w-prose text-ink-soft">{t("lead")}</p>
      </header>
      <ul className="grid gap-4 sm:grid-cols-2">
        {EYES.map(({ path, name, drawing }) => (
          <li key={path}>
            <article className="paper-sheet group relative flex h-full gap-4 p-5 transition-shadow hover:shadow-lift">
              {drawing}
              <div className="flex min-w-0 flex-col gap-1.5">
                <h2 className="font-bold text-lg leading-snug">
                  {/* A page of its own, whatever it is reached from: so its camera policy comes along. */}
                  <a
                    href={path}
                    className="decoration-2 decoration-orange underline-offset-4 after:absolute after:inset-0 group-hover:underline"
                  >
                    {t(`${name}.title`)}
                  </a>
                </h2>
                <p className="text-ink-soft">{t(`${name}.text`)}</p>
                <p className="mt-auto pt-1 text-ink-soft text-sm">{t(`${name}.where`)}</p>
              </div>
            </article>
          </li>
        ))}
      </ul>
      <section aria-labelledby="lab-promise" className="max-w-prose space-y-1">
        <h2 id="lab-promise" className="font-semibold">
          {t("promise.title")}
        </h2>
        <p className="text-ink-soft">{t("promise.text")}</p>
      </section>
    </div>
  );
}
