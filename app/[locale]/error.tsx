"use client";

import Link from "next/link";
import { BrokenCrayon } from "@/components/site/drawings/broken-crayon";
import { OopsView } from "@/components/site/oops-view";
import { useOopsWords } from "@/components/site/oops-words";
import { buttonStyles } from "@/components/ui/button-styles";

/** A page that broke: the same drawing as /oops/500, and another try. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const words = useOopsWords();
  return (
    <OopsView drawing={<BrokenCrayon />} title={words.title} text={words.text} note={words.note}>
      <button type="button" onClick={reset} className={buttonStyles()}>
        {words.retry}
      </button>
      <Link href="/" prefetch={false} className={buttonStyles({ variant: "outline" })}>
        {words.home}
      </Link>
    </OopsView>
  );
}
