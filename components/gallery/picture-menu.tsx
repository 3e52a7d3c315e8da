"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { buttonStyles } from "@/components/ui/button-styles";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { MyPicture } from "@/lib/domains/pictures/picture";
import { RemoveDialog } from "./remove-dialog";

type Props = { picture: MyPicture; onRemoved: (ids: readonly string[], keptCovers: number) => void };

/** What can be done with one picture. */
export function PictureMenu({ picture, onRemoved }: Props) {
  const t = useTranslations();
  const error = useErrorText();
  const [isAsked, setAsked] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const [failure, setFailure] = useState<ApiFailure["code"] | null>(null);

  const begin = async (way: "picture" | "settings") => {
    setFailure(null);
    const result = await callApi("POST /api/pictures/{id}/post", { path: { id: picture.id }, body: { with: way } });
    if (!result.ok) return setFailure(result.code);
    location.assign(`/write/${result.data.id}${way === "settings" ? `?like=${picture.id}` : ""}`);
  };

  const button = {
    "aria-label": `${t("gallery.menu")}: ${picture.alt}`,
    className: buttonStyles({ variant: "ghost", size: "icon" }),
  };
  // Most menus are never opened, and a hundred that could be are felt while scrolling.
  if (!isAsked) {
    return (
      <button type="button" aria-haspopup="menu" aria-expanded={false} {...button} onClick={() => setAsked(true)}>
        <Dots />
      </button>
    );
  }
  return (
    <>
      <DropdownMenu defaultOpen>
        <DropdownMenuTrigger {...button}>
          <Dots />
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem className="min-h-11" onSelect={() => begin("picture")}>
            {t("gallery.makePost")}
          </DropdownMenuItem>
          <DropdownMenuItem className="min-h-11" onSelect={() => begin("settings")}>
            {t("gallery.makeLike")}
          </DropdownMenuItem>
          <DropdownMenuItem asChild className="min-h-11">
            <a href={`/api/pictures/${picture.id}/file`} download>
              {t("gallery.save")}
            </a>
          </DropdownMenuItem>
          <DropdownMenuItem className="min-h-11 text-danger" onSelect={() => setRemoving(true)}>
            {t("common.delete")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {failure && (
        <p
          role="alert"
          className="paper-sheet absolute inset-x-2 bottom-14 z-10 px-3 py-2 text-danger text-sm shadow-lift"
        >
          {error(failure)}
        </p>
      )}
      {isRemoving && (
        <RemoveDialog
          pictures={[picture]}
          onClose={() => setRemoving(false)}
          onRemoved={(...what) => {
            setRemoving(false);
            onRemoved(...what);
          }}
        />
      )}
    </>
  );
}

function Dots() {
  return (
    <svg viewBox="0 0 24 24" fill="currentColor" className="size-6" aria-hidden>
      <circle cx="5.500" cy="12" r="1.900" />
      <circle cx="12" cy="12.200" r="1.900" />
      <circle cx="18.500" cy="11.900" r="1.900" />
    </svg>
  );
}
