import { followPicture } from "@/lib/domains/pictures/follow";
import { route } from "@/lib/http/route";
import { memberStream } from "@/lib/http/streams/member-stream";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** GET /api/pictures/:id/events: the picture now and after each change, until it is finished. */
export const GET = route(
  { auth: "member", params: IdParam, missing: "picture_not_found" },
  async ({ request, params, member, locale }) => {
    const { events, pictures } = services();
    const read = () => pictures.get(member.id, params.id, locale);
    await read();
    return memberStream(request, member, (send, end) =>
      followPicture(events, params.id, read, (picture) => send(picture.status, picture), end),
    );
  },
);
