import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { OtherWayIn } from "./other-way-in";

type Props = {
  title: string;
  text?: string | undefined;
  /** The way to the other one, where there is one. */
  otherText?: string;
  otherLink?: string;
  otherHref?: "/sign-in" | "/sign-up";
  children: ReactNode;
};

/** The sheet that sign-in and sign-up are written on, with the way to the other one. */
export function AccountPage({ title, text, otherText, otherLink, otherHref, children }: Props) {
  return (
    <Card className="mx-auto max-w-lg sm:p-9">
      <h1 className="font-title text-3xl sm:text-4xl">{title}</h1>
      <p className="mt-1 mb-6 text-ink-soft">{text}</p>
      {children}
      {otherHref && (
        <p className="mt-6 text-center">
          {otherText} <OtherWayIn href={otherHref} label={otherLink ?? ""} />
        </p>
      )}
    </Card>
  );
}
