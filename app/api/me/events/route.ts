import { followUnread } from "@/lib/domains/notifications/follow-unread";
import { NEWS_EVENT } from "@/lib/domains/notifications/notification";
import { followPictures } from "@/lib/domains/pictures/follow-all";
import { route } from "@/lib/http/route";
import { memberStream } from "@/lib/http/streams/member-stream";
import { services } from "@/lib/site/services";

/** GET /api/me/events: all that a browser of mine listens to, in one stream: my pictures, and how much news is unread. */
export const GET = route({ auth: "member" }, ({ request, member, locale }) => {
  const { events, pictures, notifications } = services();
  return memberStream(request, member, (send, end) => {
    const stops = [
      followPictures({
        events,
        ownerId: member.id,
        underWay: () => pictures.underWay(member.id),
        read: (id) => pictures.get(member.id, id, locale),
        tell: (picture) => send(picture.status, picture),
        end,
      }),
      followUnread({
        events,
        memberId: member.id,
        look: () => notifications.look(member.id),
        tell: (unread) => send(NEWS_EVENT, { unread }),
        end,
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  });
});
