import { followPanel, PANEL_EVENT } from "@/lib/domains/gpu/follow-panel";
import { adminDoor } from "@/lib/http/admin-door";
import { route } from "@/lib/http/route";
import { adminStream } from "@/lib/http/streams/member-stream";
import { services } from "@/lib/site/services";

/** GET /api/admin/gpu/stream: the panel, now and whenever something changes, for as long as its reader is an admin. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = adminDoor({
  GET: route({ auth: "admin" }, ({ request, admin }) => {
    const { events, gpu } = services();
    return adminStream(request, admin, (send, end) =>
      followPanel({ events, look: () => gpu.panel(), tell: (panel) => send(PANEL_EVENT, panel), end }),
    );
  }),
});
