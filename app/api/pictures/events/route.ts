import { followPictures } from "@/lib/domains/pictures/follow-all";
import { route } from "@/lib/http/route";
import { memberStream } from "@/lib/http/streams/member-stream";
import { services } from "@/lib/site/services";

/** GET /api/pictures/events: all my pictures that are under way and those asked for later, now and after each change. */
export const GET = route({ auth: "member" }, ({ request, member, locale }) => {
  const { events, pictures, notifications } = services();
  return memberStream(request, member, (send, end) =>
    followPictures({
      events,
      ownerId: member.id,
      underWay: () => pictures.underWay(member.id),
      read: (id) => pictures.get(member.id, id, locale),
      tell: (picture) => {
        send(picture.status, picture);
        if (picture.status === "done") void notifications.pictureSeen(member.id, picture.id).catch(() => {});
      },
      end,
    }),
  );
});
