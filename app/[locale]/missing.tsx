import NotFound from "@/app/[locale]/not-found";
import PostNotFound from "@/app/[locale]/posts/[id]/not-found";
import { answerStatus } from "@/lib/http/pages/answer-status";

/** A page that is not there, whole as any other: with its words before any script runs, and in the reader's colours. */
export function Missing() {
  answerStatus(404);
  return <NotFound />;
}

/** A post that is not there, or not for everybody. */
export function MissingPost() {
  answerStatus(404);
  return <PostNotFound />;
}
