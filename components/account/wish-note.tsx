"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { guestWish, type Wished } from "@/components/kept/wish";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

/** On the way in: what will be done for whoever signs in now, as they asked or as somebody before them did; and how not to. */
export function WishNote() {
  const t = useTranslations("account.wish");
  const [wished, setWished] = useState<Wished | null>(null);
  useEffect(() => setWished(guestWish().pending()), []);
  if (!wished) return null;
  return (
    <Alert className="mb-5">
      <div className="space-y-2">
        <p>{t(wished.kind)}</p>
        {wished.kind === "comment" && (
          <p dir="auto" className="line-clamp-3 whitespace-pre-line break-words border-line border-l-4 pl-3">
            {wished.text}
          </p>
        )}
        <Button
          variant="ghost"
          size="sm"
          onClick={() => {
            guestWish().drop();
            setWished(null);
          }}
        >
          {t("not")}
        </Button>
      </div>
    </Alert>
  );
}
