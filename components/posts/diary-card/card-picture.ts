/**
 * A day's picture as pixels. What the browser has is not asked for again; where a private one is kept elsewhere and not
 * shown to scripts (app/images/[key]), its file is. Nothing is asked of anybody but our own site.
 * @throws Error when there is no way to it
 */
export async function cardPicture({ id, url }: { id: string; url: string }): Promise<ImageBitmap> {
  for (const address of [`${url}?w=1024`, `/api/pictures/${id}/file`, `${url}?w=480`]) {
    // One that leads elsewhere is an error here, and the next way is tried.
    const answer = await fetch(address, { cache: "force-cache", redirect: "error" }).catch(() => null);
    if (answer?.ok) return createImageBitmap(await answer.blob());
  }
  throw new Error("The picture can't be fetched");
}
