"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { buttonStyles } from "@/components/ui/button-styles";
import { FACE_TYPES, type FaceType } from "@/lib/domains/face-types/face-type";
import { TypeView } from "./type-view";
import { useTypePictures } from "./use-type-pictures";

/** Of the pages that tell of a type: everybody sees the same pictures there. */
const SEED = 7000;

/** A type as everybody may read of it: where a shared link leads. Of who shared it nothing is told. */
export function TypePage({ type }: { type: FaceType }) {
  const t = useTranslations("labFaceType");
  const { drawn, isDone } = useTypePictures(type, SEED, useLocale());
  return (
    <>
      <TypeView type={type} drawn={drawn} isDone={isDone}>
        <p>
          <Link href="/lab/face-type" prefetch={false} className={buttonStyles({})}>
            {t("result.play")}
          </Link>
        </p>
      </TypeView>
      <nav aria-label={t("result.others")} className="flex flex-wrap gap-2">
        {FACE_TYPES.filter((other) => other !== type).map((other) => (
          <Link
            key={other}
            href={`/lab/face-type/${other}`}
            prefetch={false}
            className={buttonStyles({ variant: "outline", size: "sm" })}
          >
            {t(`types.${other}.name`)}
          </Link>
        ))}
      </nav>
    </>
  );
}
