import { Oops } from "@/components/site/oops";

export default function NotFound() {
  return <Oops status={404} />;
}
