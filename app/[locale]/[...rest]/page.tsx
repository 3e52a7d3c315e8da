import { Missing } from "../missing";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

/** Every address that is nothing else: our own "no such page", in the reader's language. */
export default function Anything() {
  return <Missing />;
}
