import { Oops } from "@/components/site/oops";

export default function Forbidden() {
  return <Oops status={403} />;
}
