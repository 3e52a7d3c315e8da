import { OwnPostRedirect } from "@/components/posts/own-post-redirect";
import { Oops } from "@/components/site/oops";

/** Missing, private and draft look the same to strangers; the author is led to their own view. */
export default function PostNotFound() {
  return (
    <>
      <Oops status={404} />
      <OwnPostRedirect />
    </>
  );
}
