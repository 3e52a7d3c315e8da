import { IdParam, route } from "@/lib/http/route";
import { eventStream } from "@/lib/http/sse";
import { followPicture } from "@/lib/pictures/follow";
import { services } from "@/lib/services";

/** GET /api/pictures/:id/events: the picture now and after each change, until it is finished. */
export const GET = route(
  { auth: "member", params: IdParam, missing: "picture_not_found" },
  async ({ request, params, member, locale }) => {
    const { events, pictures, stopping } = services();
    const read = () => pictures.get(member.id, params.id, locale);
    await read();
    return eventStream(AbortSignal.any([request.signal, stopping]), (send, end) =>
      followPicture(events, params.id, read, (picture) => send(picture.status, picture), end),
    );
  },
);
