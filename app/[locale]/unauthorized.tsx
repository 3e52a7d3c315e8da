import { Oops } from "@/components/site/oops";

export default function Unauthorized() {
  return <Oops status={401} />;
}
