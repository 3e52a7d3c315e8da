import { type Messages as AllMessages, NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** Gives the islands inside only the namespaces they use: the rest of the words stays on the server. */
export async function Messages({ of, children }: { of: (keyof AllMessages)[]; children: ReactNode }) {
  const all = await getMessages();
  const picked = Object.fromEntries(of.map((namespace) => [namespace, all[namespace]]));
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}
