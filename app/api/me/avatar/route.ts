import { AvatarChoice } from "@/lib/domains/profiles/inputs";
import { UPLOADS } from "@/lib/http/body-limit";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { AppError } from "@/lib/shared/errors";
import { services } from "@/lib/site/services";

const upload = {
  maxBytes: UPLOADS["PUT /api/me/avatar"],
  types: ["image/jpeg", "image/png", "image/webp", "image/gif"],
  orJson: true,
} as const;

/** PUT /api/me/avatar: an uploaded file, or a picture of mine. */
export const PUT = route(
  { auth: "member", body: AvatarChoice, upload, limit: LIMITS.avatar },
  async ({ member, body, file }) => {
    const { avatars } = services();
    if (file) return privateJson({ avatar: await avatars.upload(member.id, file.bytes) });
    const message = "Send a file, or name a picture of yours";
    if (!body.pictureId)
      throw new AppError("invalid_input", { fields: [{ path: "pictureId", code: "missing", message }] });
    return privateJson({ avatar: await avatars.choose(member.id, body.pictureId) });
  },
);

/** DELETE /api/me/avatar: back to the face that is drawn for everyone without one. */
export const DELETE = route({ auth: "member" }, async ({ member }) => {
  await services().avatars.remove(member.id);
  return new Response(null, { status: 204 });
});
