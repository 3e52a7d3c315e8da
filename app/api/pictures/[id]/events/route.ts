import { followPicture } from "@/lib/domains/pictures/follow";
import type { Picture } from "@/lib/domains/pictures/picture";
import { route } from "@/lib/http/route";
import { memberStream } from "@/lib/http/streams/member-stream";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** GET /api/pictures/:id/events: the picture now and after each change, until it is finished. */
export const GET = route(
  { auth: "member", params: IdParam, missing: "picture_not_found" },
  async ({ request, params, member, locale }) => {
    const { events, pictures, notifications } = services();
    const read = () => pictures.get(member.id, params.id, locale);
    await read();
    const tell = (send: (event: string, data: unknown) => void) => (picture: Picture) => {
      send(picture.status, picture);
      if (picture.status === "done") void notifications.pictureSeen(member.id, picture.id).catch(() => {});
    };
    return memberStream(request, member, (send, end) => followPicture(events, params.id, read, tell(send), end));
  },
);
